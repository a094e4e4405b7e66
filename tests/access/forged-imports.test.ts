import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importHelpers } from "#app/domain/directory/import-helpers";
import { contentOf } from "#app/domain/directory/profile-input";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { plainPage, publishes } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";
import { insertInto, type Row, reachedIn, sealed, update } from "./raw-sql";

/* What whoever runs the house reaches of pages with statements of any kind: those that came from a file, and no others. */

let world: World;
let helper: Person;
let pages: { own: string; file: string; gone: string; versionOfFile: string; versionOfOwn: string };
beforeAll(async () => {
  world = await openWorld();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4), ('GM0001', 'CBS-GM', 2024, 'Elsewhere', 52, 4)",
  );
  helper = await world.person("helper");
  const own = await publishes(world, helper, { name: "Own", SKJ: "100012345", languages: ["nl"] });
  const content = contentOf(
    {
      ...{ ...plainPage, payment: "free" as const, specialties: ["grief"], languages: ["nl"], ways: [] },
      ...{ organisation: null, costs: null, gender: null, interpreter: "none" },
      ...{ SKJ: "100012346", BIG: null, AGB: null, Registerplein: null },
    },
    ["GM0518"],
  );
  const helpers = ["file", "gone"].map((key) => ({ key, content }));
  done(await importHelpers.run(null, { helpers }));
  const rows = await world.test.admin("select id, import_key, version_id from helper_profiles");
  const of = (key: string | null, column = "id") =>
    String(rows.find(({ import_key }) => import_key === key)?.[column]);
  pages = {
    ...{ own, file: of("file"), gone: of("gone") },
    ...{ versionOfFile: of("file", "version_id"), versionOfOwn: of(null, "version_id") },
  };
  await world.test.admin(
    `update helper_profiles set published_at = null, version_id = null where id = '${pages.gone}';
      update helper_profiles set confirmed_at = null where id = '${pages.own}'`,
  );
});
afterAll(() => world?.close());

const rows = (...statements: SQL[]) => reachedIn(world, "job", null, ...statements);
const nobody = "00000000-0000-0000-0000-000000000000";

describe("a page", () => {
  const page = (more: Row) =>
    insertInto("helper_profiles", {
      ...{ id: newId(), import_key: "new", name: "New", introduction: "", expectation: "", payment: "free" },
      ...{ confirmed_at: null, published_at: sql`now()` },
      ...more,
    });

  test.each<[string, number, () => Row]>([
    ["comes from a file", 1, () => ({})],
    ["is nobody's account's", 0, () => ({ account_id: helper.accountId })],
    ["has the key of a file", 0, () => ({ import_key: null })],
    ["was confirmed by nobody", 0, () => ({ confirmed_at: sql`now()` })],
    ["is read from now on", 0, () => ({ published_at: sql`timestamptz '1999-01-01'` })],
  ])("that is brought in %s", async (_what, reaches, more) => {
    expect(await rows(page(more()))).toBe(reaches);
  });

  test("gets other words where it came from a file and is read, and nowhere else", async () => {
    const other = { name: "Other", confirmed_at: null, published_at: sql`now()` };
    expect(await rows(update("helper_profiles", other))).toBe(1);
    for (const [id, reaches] of [
      [pages.file, 1],
      [pages.own, 0],
      [pages.gone, 0],
    ] as const)
      expect(await rows(update("helper_profiles", other, { id }))).toBe(reaches);
  });

  test.each<[string, Row]>([
    ["of long ago", { published_at: sql`timestamptz '1999-01-01'` }],
    ["that somebody found right", { published_at: sql`now()`, confirmed_at: sql`now()` }],
  ])("never gets words %s", async (_what, row) => {
    expect(await rows(update("helper_profiles", { name: "Other", ...row }))).toBe(0);
  });

  test.each(["account_id", "import_key", "confirmed_at", "published_at"])(
    "never gets another %s",
    async (column) => {
      expect(await rows(update("helper_profiles", { [column]: null }))).toBe(0);
    },
  );
});

describe.each<[string, Row]>([
  ["helper_areas", { area_code: "GM0001" }],
  ["helper_specialties", { specialty: "debts" }],
  ["helper_languages", { language: "ti" }],
  ["helper_registrations", { register: "AGB", number: "12345678" }],
])("%s", (table, row) => {
  test("come with a page from a file, and with no other", async () => {
    const come = (helperId: string) => rows(insertInto(table, { helper_id: helperId, ...row }));
    expect([await come(pages.file), await come(pages.own), await come(pages.gone)]).toEqual([1, 0, 0]);
  });

  test("go with a page from a file, and with no other", async () => {
    const from = sql`delete from ${sql.identifier(table)}`;
    const go = (helperId: string) => rows(sql`${from} where helper_id = ${helperId}`);
    expect([await go(pages.file), await go(pages.own), await go(pages.gone)]).toEqual([1, 0, 0]);
    expect(await rows(from)).toBe(1);
  });
});

describe("an address for letters", () => {
  const address = (helper_id: string, more: Row = {}) => ({
    ...{ id: newId(), helper_id, address: sealed, language: "nl", proof_hash: newId() },
    ...{ confirmed_at: sql`now()`, ...more },
  });
  const come = (helperId: string, more: Row = {}) =>
    rows(insertInto("answer_addresses", address(helperId, more)));
  const past = sql`timestamptz '1999-01-01'`;

  test("comes with a page from a file, and with no other", async () => {
    expect([await come(pages.file), await come(pages.own), await come(pages.gone)]).toEqual([1, 0, 0]);
  });

  test.each<[string, Row]>([
    ["without somebody who answers for it", { confirmed_at: null }],
    ["in the past", { set_at: past }],
    ["with a yes of long ago", { confirmed_at: past }],
    ["as one that was asked about", { asked_at: sql`now()` }],
    ["as one that has ended", { ended_at: sql`now()` }],
  ])("does not come %s", async (_how, more) => {
    expect(await come(pages.file, more)).toBe(0);
  });

  test("ends now where its page came from a file, and nowhere else", async () => {
    const end = async (helperId: string, set: Row) => {
      const row = address(helperId);
      const columns = Object.keys(row).join(", ");
      await world.test.admin(`insert into answer_addresses (${columns})
        values ('${row.id}', '${helperId}', '\\x01', 'nl', '${row.proof_hash}', now())`);
      return rows(update("answer_addresses", set, { id: row.id }));
    };
    const now = { ended_at: sql`now()` };
    expect(await end(pages.file, now)).toBe(1);
    for (const helperId of [pages.own, pages.gone]) expect(await end(helperId, now)).toBe(0);
    expect(await end(pages.file, { ended_at: past })).toBe(0);
    await world.test.admin("update answer_addresses set ended_at = now()");
    expect(await rows(update("answer_addresses", now))).toBe(0);
  });

  test("is asked about where nobody showed to read it, and not after it ended", async () => {
    const ask = () => rows(update("answer_addresses", { asked_at: sql`now()` }));
    await world.test.admin("delete from answer_addresses");
    expect(await ask()).toBe(0);
    await world.test.admin(`insert into answer_addresses (id, helper_id, address, language, proof_hash)
      values ('${newId()}', '${pages.own}', '\\x01', 'nl', 'proof')`);
    expect(await ask()).toBe(1);
    expect(await rows(update("answer_addresses", { asked_at: past }))).toBe(0);
    await world.test.admin("update answer_addresses set confirmed_at = now()");
    expect(await ask()).toBe(0);
    await world.test.admin("update answer_addresses set confirmed_at = null, ended_at = now()");
    expect(await ask()).toBe(0);
  });
});

describe("what a page said", () => {
  const version = (helperId: string) =>
    insertInto("profile_versions", { id: newId(), helper_id: helperId, content: "{}" });
  const review = (helperId: string, versionId: string, more: Row = {}) =>
    insertInto("profile_reviews", {
      ...{ version_id: versionId, helper_id: helperId, ending: "approved", reviewed_by: nobody },
      ...{ written_at: sql`now()` },
      ...more,
    });

  test("is written for a page from a file, and for no other", async () => {
    expect([await rows(version(pages.file)), await rows(version(pages.own))]).toEqual([1, 0]);
  });

  test("is approved by nobody in particular, for a page from a file and no other", async () => {
    await world.test.admin("delete from profile_reviews");
    const file = (more: Row) => review(pages.file, pages.versionOfFile, more);
    expect(await rows(file({}))).toBe(1);
    expect(await rows(file({ reviewed_by: helper.accountId }))).toBe(0);
    expect(await rows(file({ ending: "sentBack", reason: "no" }))).toBe(0);
    expect(await rows(review(pages.own, pages.versionOfOwn))).toBe(0);
  });
});
