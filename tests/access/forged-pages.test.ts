import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { declareBackground } from "#app/domain/directory/declare-background";
import { hidePage } from "#app/domain/directory/hide-page";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { approveAll, handsIn, moderatorOf, publishes } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";
import { keepingNothing, reached, sealed } from "./raw-sql";

type Name = "shown" | "waits" | "hidden" | "moderator" | "ended" | "stranger";
const names = ["shown", "waits", "hidden", "moderator", "ended", "stranger"] as const;

interface Pages {
  world: World;
  people: Record<Name, Person>;
  pages: Record<"shown" | "waits" | "hidden", string>;
  versions: Record<"shown" | "waits" | "hidden", string>;
}

let n: Pages;
beforeAll(async () => {
  const world = await openWorld();
  await world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4) on conflict do nothing",
  );
  const people = {} as Pages["people"];
  for (const name of names)
    people[name] = name === "moderator" ? await moderatorOf(world) : await world.person(name);
  await world.test.admin(`insert into moderators (id, account_id, ended_at)
    values (gen_random_uuid(), '${people.ended.accountId}', now())`);
  const shown = await publishes(world, people.shown, { name: "Shown", SKJ: "100012345" });
  const hidden = await publishes(world, people.hidden, { name: "Hidden", SKJ: "100012346" });
  done(await declareBackground.run(people.hidden, { background: "turkish", agreed: "yes" }));
  done(await hidePage.run(people.hidden, {}));
  await approveAll(world);
  const waits = await handsIn(people.waits, { name: "Waits" });
  const versions = await world.test.admin("select helper_id, id from profile_versions");
  const versionOf = (page: string) => String(versions.find(({ helper_id }) => helper_id === page)?.id);
  await world.test.admin(`insert into complaints (id, helper_id, words, answer_by)
    values ('${newId()}', '${shown}', '\\x01', now()), ('${newId()}', '${waits}', '\\x01', now())`);
  const pages = { shown, waits, hidden };
  n = {
    ...{ world, people, pages },
    versions: { shown: versionOf(shown), waits: versionOf(waits), hidden: versionOf(hidden) },
  };
});
afterAll(() => n?.world.close());

const rows = async (who: Name, statement: SQL) => reached(n, who, statement);

describe("what is seen of pages", () => {
  const seen = (table: string, page: keyof Pages["pages"], key = "helper_id") =>
    sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(key)} = ${n.pages[page]}`;

  test.each<[string, keyof Pages["pages"], Name[], string?]>([
    ["helper_profiles", "shown", [...names], "id"],
    ["helper_profiles", "waits", ["waits"], "id"],
    ["helper_profiles", "hidden", ["hidden"], "id"],
    ["helper_registrations", "shown", [...names]],
    ["helper_registrations", "hidden", ["hidden"]],
    ["declared_backgrounds", "hidden", ["hidden"]],
    ["helper_facets", "hidden", []],
    ["helper_words", "waits", []],
    ["profile_versions", "shown", ["shown"]],
    ["profile_versions", "waits", ["waits", "moderator"]],
    ["profile_reviews", "shown", ["shown", "moderator"]],
    ["complaints", "shown", ["moderator"]],
    ["complaints", "waits", ["moderator"]],
  ])("%s of the page that is %s, by %j", async (table, page, by, key) => {
    const answers: Name[] = [];
    for (const who of names) if ((await rows(who, seen(table, page, key))) > 0) answers.push(who);
    expect(answers).toEqual(by);
  });

  test("a moderator sees the own appointment, and nobody else's", async () => {
    const counts = await Promise.all(names.map((who) => rows(who, sql`select 1 from moderators`)));
    expect(counts).toEqual([0, 0, 0, 1, 1, 0]);
  });
});

describe("what is written about pages, and by nobody else", () => {
  const version = (page: keyof Pages["pages"], at: SQL = sql`now()`) =>
    sql`insert into profile_versions (id, helper_id, content, written_at) values (${newId()}, ${n.pages[page]}, '{}', ${at})`;
  const check = (number: string, at: SQL = sql`now()`, by: Name = "moderator") =>
    sql`insert into register_checks (helper_id, register, number, checked_at, checked_by)
      values (${n.pages.shown}, 'SKJ', ${number}, ${at}, ${n.people[by].accountId})`;
  const answer = (by: Name, at: SQL = sql`now()`) =>
    sql`update complaints set answer = ${sealed}, answered_at = ${at}, answered_by = ${n.people[by].accountId}`;
  const past = sql`timestamptz '1999-01-01'`;

  test.each<[string, Name[], () => SQL]>([
    ["a version of the own page", ["shown"], () => version("shown")],
    ["a version of long ago", [], () => version("shown", past)],
    ["that the own page is hidden", ["shown"], () => hide(sql`now()`)],
    ["that it was hidden long ago", [], () => hide(past)],
    [
      "that the own page is shown again",
      ["hidden"],
      () => sql`update hidden_pages set shown_at = now() where helper_id = ${n.pages.hidden}`,
    ],
    ["that it was shown long ago", [], () => sql`update hidden_pages set shown_at = ${past}`],
    ["a number that was found", ["moderator"], () => check("100012345")],
    ["a number that nobody states", [], () => check("100019999")],
    ["a number that was found long ago", [], () => check("100012345", past)],
    ["a number that somebody else found", [], () => check("100012345", sql`now()`, "stranger")],
    ["an answer", ["moderator"], () => answer("moderator")],
    ["an answer of long ago", [], () => answer("moderator", past)],
    ["an answer in another's name", [], () => answer("stranger")],
    [
      "a page that is public at once",
      [],
      () => sql`insert into helper_profiles (id, account_id, name, introduction, expectation, payment, published_at)
        values (${newId()}, ${n.people.stranger.accountId}, '', '', '', 'free', now())`,
    ],
    ["other words on a page", [], () => sql`update helper_profiles set name = 'Forged'`],
    [
      "that the own page is right, long ago",
      [],
      () => sql`update helper_profiles set confirmed_at = ${past}`,
    ],
    [
      "a review",
      [],
      () => sql`insert into profile_reviews (version_id, ending, helper_id, written_at, reviewed_by) values
        (${n.versions.waits}, 'approved', ${n.pages.waits}, now(), ${n.people.moderator.accountId})`,
    ],
    [
      "an appointment",
      [],
      () => sql`insert into moderators (id, account_id) values (${newId()}, ${n.people.stranger.accountId})`,
    ],
    [
      "an area",
      [],
      () => sql`insert into helper_areas (helper_id, area_code) values (${n.pages.waits}, 'GM0518')`,
    ],
    ["what is found of the own page", ["shown"], () => sql`update helper_facets set specialties = 0`],
    [
      "what is found of a page, after its review",
      ["waits"],
      () => sql`insert into helper_words (helper_id, stems) values (${n.pages.waits}, array[]::text[])`,
    ],
  ])("%s, by %j", async (_what, by, statement) => {
    const answers: Name[] = [];
    for (const who of names) if ((await rows(who, statement())) > 0) answers.push(who);
    expect(answers).toEqual(by);
  });

  const hide = (at: SQL) =>
    sql`insert into hidden_pages (helper_id, hidden_at) values (${n.pages.shown}, ${at})`;
});

describe("what the functions do", () => {
  const says = (call: SQL) => sql`select 1 from (select ${call} as done) as answer where done`;
  const approve = (page: keyof Pages["versions"]) => says(sql`approve_profile(${n.versions[page]})`);
  const sendBack = (page: keyof Pages["versions"]) =>
    says(sql`send_back_profile(${n.versions[page]}, 'because')`);

  test.each<[string, Name[], () => SQL]>([
    ["approve what waits", ["moderator"], () => approve("waits")],
    ["approve what was approved", [], () => approve("shown")],
    ["send back what waits", ["moderator"], () => sendBack("waits")],
    ["send back what everybody reads", ["moderator"], () => sendBack("shown")],
  ])("%s, for %j", async (_what, by, statement) => {
    const answers: Name[] = [];
    for (const who of names) if ((await rows(who, statement())) > 0) answers.push(who);
    expect(answers).toEqual(by);
  });

  test("what was handed in before it was written anew is approved no more", async () => {
    const before = newId();
    await n.world.test.admin(`insert into profile_versions
      select (jsonb_populate_record(version, jsonb_build_object('id', '${before}', 'written_at', written_at - interval '1 hour'))).*
      from profile_versions version where id = '${n.versions.waits}'`);
    expect(await rows("moderator", says(sql`approve_profile(${before})`))).toBe(0);
    expect(await rows("moderator", approve("waits"))).toBe(1);
    await n.world.test.admin(`delete from profile_versions where id = '${before}'`);
  });

  test("nobody decides about the own page", async () => {
    await n.world.test.admin(
      `insert into moderators (id, account_id) values (gen_random_uuid(), '${n.people.waits.accountId}')`,
    );
    expect(await rows("waits", approve("waits"))).toBe(0);
    expect(await rows("waits", sendBack("waits"))).toBe(0);
    expect(await rows("waits", sql`select 1 from complaints where helper_id = ${n.pages.waits}`)).toBe(0);
    await n.world.test.admin(`delete from moderators where account_id = '${n.people.waits.accountId}'`);
  });

  test("a moderator brings the search to what was reviewed in the very same transaction, and to no other page", async () => {
    const stems = (page: keyof Pages["pages"]) =>
      sql`update helper_words set stems = array['forged'] where helper_id = ${n.pages[page]}`;
    expect(await reached(n, "moderator", stems("shown"))).toBe(0);
    expect(await reached(n, "moderator", sendBack("shown"), stems("shown"))).toBe(1);
    expect(await reached(n, "moderator", approve("waits"), stems("shown"))).toBe(0);
  });

  test("a complaint is left about a page that everybody reads, and about no other", async () => {
    const left = async (page: keyof Pages["pages"]) => {
      const id = newId();
      const call = sql`select leave_complaint(${id}, ${n.pages[page]}, ${sealed})`;
      return keepingNothing(n.world.test.database).transaction("visitor", null, async (db) => {
        const raw = db as unknown as { execute(statement: SQL): Promise<unknown[] | { rows: unknown[] }> };
        await raw.execute(call);
        const found = await raw.execute(sql`select 1 from follow_complaint(${id})`);
        return "rows" in found ? found.rows.length : found.length;
      });
    };
    expect([await left("shown"), await left("waits"), await left("hidden")]).toEqual([1, 0, 0]);
  });
});
