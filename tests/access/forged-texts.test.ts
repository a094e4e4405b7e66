import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Realm } from "#app/database/connection.server";
import { newId } from "#app/domain/fields";
import { endModerator } from "#app/domain/moderation/end-moderator";
import { takeOffText } from "#app/domain/moderation/take-off-text";
import type { Person } from "#app/gate/actor";
import { moderatorOf } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";
import { insertInto, type Row, reachedIn, update } from "./raw-sql";

/* What the website tells everybody, reached with statements of any kind: everybody reads it, and only whoever is a moderator now writes it. */

let world: World;
let texts: Record<"shown" | "off", string>;
const people = {} as Record<"moderator" | "ended" | "stranger", Person>;

beforeAll(async () => {
  world = await openWorld();
  people.moderator = await moderatorOf(world);
  people.stranger = await world.person("stranger");
  people.ended = await world.person("ended");
  await world.test.admin(
    `insert into moderators (id, account_id) values (gen_random_uuid(), '${people.ended.accountId}')`,
  );
  done(await endModerator.run(null, people.ended));
  const rows = await world.test.admin(
    "select id, key from published_texts where kind = 'tool' and language = 'nl'",
  );
  const idOf = (key: string) => String(rows.find((row) => row.key === key)?.id);
  texts = { shown: idOf("geldfit"), off: idOf("steffie") };
  done(await takeOffText.run(people.moderator, { textId: texts.off }));
});
afterAll(() => world?.close());

const everybody = ["moderator", "ended", "stranger", "visitor", "job", "auth"] as const;
type Somebody = (typeof everybody)[number];

const reaches = (who: Somebody, ...statements: SQL[]) =>
  who in people
    ? reachedIn(world, "person", people[who as keyof typeof people].accountId, ...statements)
    : reachedIn(world, who as Realm, null, ...statements);

async function whoReaches(statement: () => SQL): Promise<Somebody[]> {
  const answers: Somebody[] = [];
  for (const who of everybody) if ((await reaches(who, statement())) > 0) answers.push(who);
  return answers;
}

const row = (more: Row = {}): Row => ({
  ...{
    id: newId(),
    kind: "page",
    key: "forged",
    language: "nl",
    content: "{}",
    version_id: newId(),
    ...more,
  },
});
const write = (more: Row = {}) =>
  update("published_texts", { content: "{}", version_id: sql`gen_random_uuid()`, ...more });

describe("with statements of their own", () => {
  test.each<[string, () => SQL, Somebody[]]>([
    [
      "what is on the website",
      () => sql`select from published_texts where id = ${texts.shown}`,
      ["moderator", "ended", "stranger", "visitor"],
    ],
    ["what was taken off it", () => sql`select from published_texts where id = ${texts.off}`, ["moderator"]],
    [
      "what it said before, and who changed it",
      () => sql`select from published_text_versions where text_id = ${texts.shown}`,
      ["moderator"],
    ],
  ])("%s is read by nobody else", async (_what, statement, by) => {
    expect(await whoReaches(statement)).toEqual(by);
  });

  test("only whoever is a moderator now puts a text on the website", async () => {
    expect(await whoReaches(() => insertInto("published_texts", row()))).toEqual(["moderator"]);
  });

  test("only whoever is a moderator now changes one, or all of them", async () => {
    expect(await whoReaches(() => write())).toEqual(["moderator"]);
    expect(await reaches("moderator", write())).toBe(26);
  });

  test.each<[string, () => SQL]>([
    ["takes one away with its past", () => sql`delete from published_texts`],
    ["takes its past away", () => sql`delete from published_text_versions`],
    ["writes its past anew", () => update("published_text_versions", { content: "{}" })],
    [
      "makes up a past",
      () => insertInto("published_text_versions", { id: newId(), text_id: texts.shown, content: "{}" }),
    ],
    [
      "makes one out to be older",
      () => insertInto("published_texts", row({ begun_at: sql`now() - interval '1 day'` })),
    ],
    ["moves one to the front", () => update("published_texts", { begun_at: sql`now()` })],
    ["gives one another name", () => write({ key: "other" })],
    ["makes a tool of a page", () => write({ kind: "tool" })],
    ["calls Dutch English", () => write({ language: "en" })],
    ["keeps a text by the trigger alone", () => sql`select keep_published_text()`],
  ])("nobody %s", async (_what, statement) => {
    expect(await whoReaches(statement)).toEqual([]);
  });

  test("each change is kept with who made it and when, whatever the statement says", async () => {
    const kept = sql`select from published_text_versions where text_id = ${texts.shown}
      and written_by = ${people.moderator.accountId} and written_at = now() and content::text = '{"so": 1}'`;
    expect(await reaches("moderator", write({ content: '{"so": 1}' }), kept)).toBe(1);
    expect(await reaches("moderator", write({ content: '{"else": 1}' }), kept)).toBe(0);
    const all = sql`select from published_text_versions where text_id = ${texts.shown}`;
    expect(await reaches("moderator", write(), write(), all)).toBe(3);
  });
});
