import { afterEach, beforeEach, expect, it } from "vitest";
import type { Database } from "#app/database/connection.server";
import { openPostgres } from "#app/database/postgres";
import { openTestDatabase, type TestDatabase, testOn } from "#tests/support/database";

let test: TestDatabase;
let others: Database[];

beforeEach(async () => {
  test = await openTestDatabase();
  others = [];
});
afterEach(async () => {
  for (const other of others) await other.close();
  await test.close();
});

/** Hears the next things that are said on this database. */
function ear(database: Database) {
  const heard: (string | null)[] = [];
  let wake = () => {};
  const stop = database.news.hear((id) => {
    heard.push(id);
    wake();
  });
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      wake = () => {
        if (isSo()) resolve();
      };
      wake();
    });
  return { heard, stop, hears: (id: string | null) => until(() => heard.includes(id)) };
}

it("whoever listens hears an id, and nothing after having stopped", async () => {
  const first = ear(test.database);
  const second = ear(test.database);
  if (testOn === "postgres") await first.hears(null);
  test.database.news.tell(["a", "b"]);
  await first.hears("b");
  await second.hears("b");
  first.stop();
  test.database.news.tell(["c"]);
  await second.hears("c");
  expect(first.heard.filter((id) => id !== null)).toEqual(["a", "b"]);
  expect(second.heard.filter((id) => id !== null)).toEqual(["a", "b", "c"]);
});

if (testOn === "postgres") {
  const another = async () => {
    const [row] = await test.admin("select current_database() as name, inet_server_port() as port");
    const url = `postgres://postgres@127.0.0.1:${row?.port}/${row?.name}`;
    const opened = await openPostgres({ kind: "postgres", url, loginPassword: undefined, migrate: false });
    others.push(opened);
    return opened;
  };

  it("another process hears it too", async () => {
    const there = await another();
    const here = ear(test.database);
    const far = ear(there);
    await here.hears(null);
    await far.hears(null);
    there.news.tell(["of there"]);
    await here.hears("of there");
    test.database.news.tell(["of here"]);
    await far.hears("of here");
  });

  it("it takes one connection a process, which may read nothing of a plan, and none where nobody listens", async () => {
    const lines = `select usename from pg_stat_activity
      where datname = current_database() and application_name = 'bij-ons news'`;
    await another();
    expect(await test.admin(lines)).toEqual([]);
    const ears = [ear(test.database), ear(test.database)];
    for (const one of ears) await one.hears(null);
    expect(await test.admin(lines)).toEqual([{ usename: "app_login_visitor" }]);
  });

  it("after a line was lost there is another, and who listens knows that something may have been missed", async () => {
    const here = ear(test.database);
    await here.hears(null);
    here.heard.length = 0;
    await test.admin(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'bij-ons news'`);
    await here.hears(null);
    test.database.news.tell(["again"]);
    await here.hears("again");
  });
}
