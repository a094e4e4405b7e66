import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testOn } from "#tests/support/database";
import { type OwnDatabase, ownDatabase } from "./own-database";
import { type Ended, emptyFolder, type Folder, runProgram, type Settings } from "./running";

let folder: Folder;
let database: OwnDatabase;
beforeEach(async () => {
  folder = emptyFolder();
  database = await ownDatabase(folder.path);
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

const { entries: journal } = JSON.parse(readFileSync("migrations/meta/_journal.json", "utf8")) as {
  entries: unknown[];
};
const writtenIn = (migration: string) => readFileSync(`migrations/${migration}.sql`, "utf8");

describe("migrating", () => {
  if (testOn === "postgres") {
    it("brings a database up to date, and may be asked for again", async () => {
      const done = { code: 0, printed: ["The database is up to date."], complaints: [] };
      expect(await migrated(database.settings)).toEqual(done);
      const count = "select count(*)::int as migrations from drizzle.__drizzle_migrations";
      expect(await database.admin(count)).toEqual([{ migrations: journal.length }]);
      expect(await migrated(database.settings)).toEqual(done);
      expect(await database.admin(count)).toEqual([{ migrations: journal.length }]);
    });

    it("goes to the address of the one who may make tables, where that is another", async () => {
      const { DATABASE_URL } = database.settings;
      const settings = {
        DATABASE_ADMIN_URL: DATABASE_URL,
        DATABASE_URL: "postgres://nobody@127.0.0.1:1/plan",
      };
      expect(await migrated(settings)).toMatchObject({ code: 0, complaints: [] });
    });

    it("gives a house that was there before the texts that a house begins with, once, and leaves what moderators made of them", async () => {
      await migrated(database.settings);
      await database.admin(
        "drop table published_text_versions, published_texts; drop function keep_published_text()",
      );
      for (const migration of ["0079_published_texts", "0080_published_texts_begun"])
        await database.admin(writtenIn(migration));
      expect(await migrated(database.settings)).toMatchObject({ code: 0, complaints: [] });
      const texts = "select kind, count(*)::int as texts from published_texts group by kind order by kind";
      const all = [
        { kind: "page", texts: 8 },
        { kind: "tool", texts: 16 },
      ];
      expect(await database.admin(texts)).toEqual(all);
      await database.admin(
        "update published_texts set content = null, version_id = gen_random_uuid() where key = 'rights'",
      );
      expect(await migrated(database.settings)).toMatchObject({ code: 0, complaints: [] });
      expect(await database.admin(texts)).toEqual(all);
      const off = "select count(*)::int as off from published_texts where content is null";
      expect(await database.admin(off)).toEqual([{ off: 2 }]);
    });

    it("promises no text message to who asked before they could be sent", async () => {
      await migrated(database.settings);
      const [helper, asked] = [randomUUID(), randomUUID()];
      await database.admin(`insert into helper_profiles (id, name, introduction, expectation, payment)
          values ('${helper}', 'Selam', 'Ik luister.', 'Wij praten.', 'free');
        insert into contact_requests (id, helper_id, code_hash, asker, channel, meeting, language, remind_at, answer_by)
          values ('${asked}', '${helper}', 'hash', 'self', 'sms', 'park', 'nl', now() + interval '1 day', now() + interval '2 days')`);
      await database.admin(writtenIn("0081_sms_by_hand"));
      const promised = "select channel from contact_requests";
      expect(await database.admin(promised)).toEqual([{ channel: "smsByHand" }]);
    });

    it("tells in one sentence which migration could not be", async () => {
      await database.admin("create table accounts ()");
      const { code, complaints } = await migrated(database.settings);
      expect([code, complaints]).toEqual([
        1,
        ['A migration failed, so nothing was started: relation "accounts" already exists'],
      ]);
    });
  }

  it.each<[string, Settings, RegExp]>([
    [
      "no database",
      {},
      /^Set DATABASE_ADMIN_URL or DATABASE_URL: the embedded database migrates by itself\.$/,
    ],
    ["no address", { DATABASE_URL: "plan" }, /^DATABASE_URL is not a PostgreSQL address/],
    ["a closed door", { DATABASE_URL: "postgres://me@127.0.0.1:1/plan" }, /does not answer at DATABASE_URL/],
  ])("%s is told in one sentence", async (_what, settings, sentence) => {
    const { code, complaints } = await migrated(settings);
    expect([code, complaints]).toEqual([1, [expect.stringMatching(sentence)]]);
  });
});

function migrated(settings: Settings): Promise<Ended> {
  return runProgram(["--import", "tsx", "bin/migrate.ts"], settings);
}
