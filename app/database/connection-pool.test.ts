import { execFileSync } from "node:child_process";
import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase, testOn } from "#tests/support/database";
import { addressOf } from "#tests/support/server-database";
import { type ConnectionPool, openPool } from "./connection-pool";
import { type Db, Lastly } from "./database";
import { ConnectionLost, openConnection } from "./one-connection";

let opened: TestDatabase;
let pools: ConnectionPool[];

const never = new Promise<never>(() => {});
const patient = { size: 1, patienceInSeconds: 5, idleInSeconds: 60 };

if (testOn === "postgres") {
  beforeEach(async () => {
    opened = await openTestDatabase();
    await opened.admin("create table kept_words (text text)");
    pools = [];
  });
  afterEach(async () => {
    await Promise.all(pools.map((pool) => pool.close()));
    await opened.close();
  });
  describe("a transaction whose connection is killed", () => theKilled());
  describe("a transaction that takes too long", () => theSlow());
  describe("the last statement of a transaction", () => theLast());
  describe("a transaction that ended", () => theEnded());
  describe("the server", () => theServer());
} else {
  it("the embedded database needs no pool: it is one connection inside this process", async () => {
    opened = await openTestDatabase();
    expect(opened.database.kind).toBe("embedded");
    await opened.close();
  });
}

function theKilled() {
  it("rejects at once, also when it is waiting for something else at that moment", async () => {
    const pool = await poolWith(patient);
    const started = performance.now();
    await expect(pool.transaction("begin", () => killed().then(() => never))).rejects.toThrow(ConnectionLost);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("cannot go on in the transaction of the next one", async () => {
    const pool = await poolWith(patient);
    const nextIsBusy = moment();
    const late = moment<string>();
    const first = pool.transaction("begin", async (sql) => {
      await killed();
      await nextIsBusy.came;
      await Promise.resolve()
        .then(() => sql.unsafe("insert into kept_words values ('late')"))
        .then(
          () => late.comes("was written"),
          (error: Error) => late.comes(error.message),
        );
    });
    await expect(first).rejects.toThrow(ConnectionLost);
    await pool.transaction("begin", async (sql) => {
      nextIsBusy.comes();
      expect(await late.came).toBe("The connection to the database was lost.");
      await sql.unsafe("insert into kept_words values ('next')");
    });
    expect(await opened.admin("select text from kept_words")).toEqual([{ text: "next" }]);
  });

  it("costs the next one nothing, not even when every kept connection has died", async () => {
    const pool = await poolWith({ ...patient, size: 4 });
    const four = () =>
      Promise.all([1, 2, 3, 4].map((n) => pool.transaction("begin", (sql) => sql.unsafe(`select ${n}`))));
    await four();
    await killedUnnoticed();
    await expect(four()).resolves.toHaveLength(4);
  });
}

function theServer() {
  it("breaks off what takes too long, which is told as an answer that did not come", async () => {
    const text = "set local statement_timeout = 20";
    const slow = opened.database.transaction("visitor", null, async (db) => {
      await run(db, text);
      return run(db, "select pg_sleep(60)");
    });
    await expect(slow).rejects.toThrow(ConnectionLost);
  });

  it("says of any other failure what it is", async () => {
    const failing = opened.database.transaction("visitor", null, (db) => run(db, "select 1 / 0"));
    await expect(failing).rejects.not.toThrow(ConnectionLost);
  });
}

const run = (db: Db, text: string) => (db as PgDatabase<PgQueryResultHKT>).execute(sql.raw(text)).execute();

function theSlow() {
  it("rejects when the patience ends, and nothing of it is kept", async () => {
    const pool = await poolWith(patient);
    const slowly = async (sql: postgres.Sql) => {
      await sql.unsafe("insert into kept_words values ('slow')");
      await never;
    };
    const slow = pool.transaction("begin", slowly, 0.2);
    await expect(slow).rejects.toThrow("did not answer within 0.2 seconds");
    await pool.transaction("begin", (sql) => sql.unsafe("insert into kept_words values ('after')"));
    expect(await opened.admin("select text from kept_words")).toEqual([{ text: "after" }]);
  });

  it("does not take the place of those who wait behind it, nor do those who gave up waiting", async () => {
    const pool = await poolWith(patient);
    const order: string[] = [];
    const asked = Object.entries({ slow: 0.4, impatient: 0.1 }).map(([name, seconds]) =>
      pool.transaction("begin", () => never, seconds).catch(() => order.push(name)),
    );
    const patientOne = pool.transaction("begin", async () => order.push("patient"));
    await Promise.all([...asked, patientOne]);
    expect(order).toEqual(["impatient", "slow", "patient"]);
  });
}

const insert = (sql: postgres.Sql, word: string) =>
  sql.unsafe("insert into kept_words values ($1) returning text", [word]);

function theLast() {
  it("is kept with what came before, and is what the transaction gives", async () => {
    const pool = await poolWith(patient);
    const given = await pool.transaction("begin", async (sql) => {
      await insert(sql, "first");
      return new Lastly(() => insert(sql, "last"));
    });
    expect(given).toEqual([{ text: "last" }]);
    expect(await opened.admin("select text from kept_words")).toEqual([{ text: "first" }, { text: "last" }]);
  });

  it("keeps nothing where it fails, and says why; the connection serves the next one", async () => {
    const pool = await poolWith(patient);
    const failing = pool.transaction("begin", async (sql) => {
      await insert(sql, "first");
      return new Lastly(() => sql.unsafe("select 1 / 0"));
    });
    await expect(failing).rejects.toThrow("division by zero");
    await pool.transaction("begin", (sql) => insert(sql, "next"));
    expect(await opened.admin("select text from kept_words")).toEqual([{ text: "next" }]);
  });

  it("is waited for where it comes late, and kept with what came before", async () => {
    const pool = await poolWith(patient);
    await pool.transaction("begin", async (sql) => {
      await insert(sql, "first");
      return new Lastly(() => Promise.resolve().then(() => insert(sql, "late")));
    });
    expect(await opened.admin("select text from kept_words")).toEqual([{ text: "first" }, { text: "late" }]);
  });

  it("keeps nothing where it comes late and fails", async () => {
    const pool = await poolWith(patient);
    const failing = pool.transaction("begin", async (sql) => {
      await insert(sql, "first");
      return new Lastly(() => Promise.resolve().then(() => sql.unsafe("select 1 / 0")));
    });
    await expect(failing).rejects.toThrow("division by zero");
    expect(await opened.admin("select text from kept_words")).toEqual([]);
  });

  it("is one: what would be asked behind the commit is refused", async () => {
    const pool = await poolWith(patient);
    const two = pool.transaction("begin", async (sql) => {
      return new Lastly(() => insert(sql, "last").then(() => insert(sql, "behind")));
    });
    await expect(two).rejects.toThrow("This transaction is being committed.");
    expect(await opened.admin("select text from kept_words")).toEqual([{ text: "last" }]);
  });

  it("that only asks is asked again on another connection, when its own had died unnoticed", async () => {
    const pool = await poolWith(patient);
    const asking = () =>
      pool.transaction("begin", async (sql) => new Lastly(() => sql.unsafe("select 1 as one"), true));
    await asking();
    await killedUnnoticed();
    await expect(asking()).resolves.toEqual([{ one: 1 }]);
  });
}

function theEnded() {
  it("leaves nobody its handle to work on with", async () => {
    const pool = await poolWith(patient);
    const kept = await pool.transaction("begin", async (sql) => [sql]);
    expect(() => kept[0]?.unsafe("select 1")).toThrow("This transaction is over.");
  });

  it("is not called kept when one of its statements failed and nobody looked", async () => {
    const pool = await poolWith(patient);
    const careless = pool.transaction("begin", async (sql) => {
      await sql.unsafe("insert into kept_words values ('lost')");
      await sql.unsafe("select 1 / 0").catch(() => {});
    });
    await expect(careless).rejects.toThrow("Nothing of this transaction was kept");
  });

  it("rolls back when its work throws, and the connection serves the next one", async () => {
    const pool = await poolWith(patient);
    const pid = async () =>
      (await pool.transaction("begin", (sql) => sql.unsafe("select pg_backend_pid() as pid")))[0];
    const before = await pid();
    const failed = pool.transaction("begin", async (sql) => {
      await sql.unsafe("insert into kept_words values ('no')");
      throw new Error("changed our minds");
    });
    await expect(failed).rejects.toThrow("changed our minds");
    expect([await pid(), await opened.admin("select text from kept_words")]).toEqual([before, []]);
  });

  it("leaves its connection open only for a while", async () => {
    const pool = await poolWith({ ...patient, idleInSeconds: 0.05 });
    await pool.transaction("begin", async () => {});
    await expect
      .poll(() =>
        opened.admin(
          "select pid from pg_stat_activity where application_name = 'pool test' and datname = current_database()",
        ),
      )
      .toEqual([]);
  });

  it("is the last one when the pool is being closed: that waits for it, and lets nobody else in", async () => {
    const pool = await poolWith(patient);
    const told = moment();
    const last = pool.transaction("begin", (sql) =>
      told.came.then(() => sql.unsafe("insert into kept_words values ('last')")),
    );
    const closed = pool.close();
    await expect(pool.transaction("begin", async () => {})).rejects.toThrow("being closed");
    told.comes();
    await Promise.all([last, closed]);
    expect(await opened.admin("select text from kept_words")).toEqual([{ text: "last" }]);
  });
}

async function poolWith(settings: typeof patient): Promise<ConnectionPool> {
  const url = await urlOfDatabase();
  const connection = { application_name: "pool test" };
  const open = (onLost: () => void) => openConnection(url, { connection, onnotice: () => {} }, onLost);
  const pool = openPool({ ...settings, open });
  pools.push(pool);
  return pool;
}

/** Something that comes when the test says so, with or without news. */
function moment<News = void>() {
  let comes: (news: News) => void = () => {};
  const came = new Promise<News>((resolve) => {
    comes = resolve;
  });
  return { came, comes };
}

async function killed(): Promise<void> {
  await opened.admin(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where application_name = 'pool test' and datname = current_database()`);
}

/** While another process kills them this one does nothing, and so has not heard of it when it goes on. */
async function killedUnnoticed(): Promise<void> {
  const script = [
    "--import",
    "tsx",
    "tests/support/children/kill-connections.ts",
    await urlOfDatabase(),
    "pool test",
  ];
  execFileSync(process.execPath, script);
}

async function urlOfDatabase(): Promise<string> {
  const [here] = await opened.admin("select current_database() as name");
  return addressOf(String(here?.name));
}
