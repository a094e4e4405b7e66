import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentOf } from "#app/domain/directory/profile-input";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import {
  approveAll,
  bringsIn,
  moderatorOf,
  plainPage,
  publishes,
} from "#tests/support/helpers-and-moderators";
import { openWorld, type World } from "#tests/support/world";
import { insertInto, type Row, reachedIn, sealed, update } from "./raw-sql";

/* What whoever runs the house reaches of pages with statements of any kind: those that came from a file, and no others. */

let world: World;
let helper: Person;
let pages: {
  own: string;
  file: string;
  gone: string;
  waits: string;
  versionOfFile: string;
  importId: string;
};
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
  const brought = (...keys: string[]) => bringsIn(keys.map((key) => ({ key, content })));
  await brought("file", "gone");
  await approveAll(world);
  await brought("waits");
  const rows = await world.test.admin("select id, import_key, version_id from helper_profiles");
  const of = (key: string | null, column = "id") =>
    String(rows.find(({ import_key }) => import_key === key)?.[column]);
  const [waiting] = await world.test.admin("select import_id from profile_versions order by written_at desc");
  pages = {
    ...{ own, file: of("file"), gone: of("gone"), waits: of("waits") },
    ...{ versionOfFile: of("file", "version_id"), importId: String(waiting?.import_id) },
  };
  await world.test.admin(
    `update helper_profiles set published_at = null, version_id = null where id = '${pages.gone}';
      update helper_profiles set confirmed_at = null where id = '${pages.own}'`,
  );
});
afterAll(() => world?.close());

const rows = (...statements: SQL[]) => reachedIn(world, "job", null, ...statements);

describe("with statements of their own, whoever runs the house", () => {
  const past = sql`timestamptz '1999-01-01'`;
  const page = () => ({
    ...{ id: newId(), import_key: "new", name: "New", introduction: "", expectation: "", payment: "free" },
    ...{ confirmed_at: null },
  });
  const part = (table: string, row: Row): [string, () => SQL][] => [
    [`adds to ${table}`, () => insertInto(table, { helper_id: pages.waits, ...row })],
    [`takes from ${table}`, () => sql`delete from ${sql.identifier(table)}`],
  ];

  test.each<[string, () => SQL]>([
    ["makes a page", () => insertInto("helper_profiles", page())],
    [
      "makes a page that is read at once",
      () => insertInto("helper_profiles", { ...page(), published_at: past }),
    ],
    ...["name", "confirmed_at", "published_at", "account_id", "version_id"].map(
      (column): [string, () => SQL] => [
        `gives a page another ${column}`,
        () => update("helper_profiles", { [column]: null }, { id: pages.file }),
      ],
    ),
    ...part("helper_areas", { area_code: "GM0001" }),
    ...part("helper_specialties", { specialty: "debts" }),
    ...part("helper_languages", { language: "ti" }),
    ...part("helper_registrations", { register: "AGB", number: "12345678" }),
    [
      "hands in what a page should say",
      () => insertInto("profile_versions", { id: newId(), helper_id: pages.file, content: "{}" }),
    ],
    ["reads what waits", () => sql`select from profile_versions`],
    [
      "approves",
      () =>
        insertInto("profile_reviews", {
          ...{ version_id: pages.versionOfFile, helper_id: pages.file, ending: "approved" },
          ...{ written_at: sql`now()`, reviewed_by: helper.accountId },
        }),
    ],
    ["writes of files", () => insertInto("helper_imports", { id: newId(), file_name: "forged.csv" })],
    [
      "decides about a file",
      () => sql`select decide_on_import(${pages.importId}, 'approved', null, now(), 10)`,
    ],
    [
      "publishes",
      () => sql`select publish_versions(array[${pages.versionOfFile}::uuid], ${helper.accountId})`,
    ],
    ["withdraws", () => sql`select withdraw_waiting(array[${pages.waits}::uuid])`],
  ])("never %s", async (_what, statement) => {
    expect(await rows(statement())).toBe(0);
  });

  test("brings in a line of a file, which then waits", async () => {
    const said = JSON.stringify([
      { key: "new", pageId: newId(), versionId: newId(), content: { ...plainPage, organisation: null } },
    ]);
    const brought = sql`select from bring_in_pages(${newId()}, 'helpers.csv', ${said}::json) where added = 1`;
    expect(await rows(brought)).toBe(1);
    expect(await rows(brought, sql`select from helper_profiles where import_key = 'new'`)).toBe(0);
  });

  test("learns of a line which page it is about, where a file still speaks for it", async () => {
    const of = (key: string) => rows(sql`select from pages_of_lines(array[${key}])`);
    expect(await Promise.all(["file", "waits", "gone", "none"].map(of))).toEqual([1, 1, 0, 0]);
  });

  test("carries out what no moderator decided for nobody", async () => {
    expect(await rows(sql`select carry_out_decisions(10)`)).toBe(0);
  });
});

describe("with statements of their own, people", () => {
  const decide = (ending = "approved", why: string | null = null) =>
    sql`select decide_on_import(${pages.importId}, ${ending}, ${why}::text, now(), 10)`;
  const by = (person: Person, ...statements: SQL[]) =>
    reachedIn(world, "person", person.accountId, ...statements);

  test("decide about a file as moderators, and not as anybody else", async () => {
    const moderator = await moderatorOf(world);
    const former = await world.person("former");
    await world.test.admin(
      `insert into moderators (id, account_id, ended_at) values (gen_random_uuid(), '${former.accountId}', now())`,
    );
    for (const [ending, why] of [
      ["approved", null],
      ["sentBack", "Nee."],
    ] as const) {
      expect(await by(moderator, decide(ending, why))).toBe(1);
      for (const other of [helper, former]) expect(await by(other, decide(ending, why))).toBe(0);
    }
  });

  test("see as moderators which files came, and change nothing there", async () => {
    const moderator = await moderatorOf(world);
    const see = sql`select from helper_imports`;
    expect(await by(moderator, see)).toBe(2);
    expect(await by(helper, see)).toBe(0);
    expect(await by(moderator, sql`update helper_imports set decision = null`)).toBe(0);
    expect(await by(moderator, sql`select carry_out_decisions(10)`)).toBe(0);
    expect(await by(moderator, sql`select carry_out_on_import(${pages.importId}, 10)`)).toBe(0);
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
    const ids = [pages.file, pages.waits, pages.own, pages.gone];
    expect(await Promise.all(ids.map((id) => come(id)))).toEqual([1, 1, 0, 0]);
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
