import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Realm } from "#app/database/connection.server";
import { giveAddress } from "#app/domain/contact/give-address";
import { stopRequest } from "#app/domain/contact/stop-request";
import { newId } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import { type AskedHelper, answers, asks, helperNamed, matches, talksFirst } from "#tests/support/asking";
import { moderatorOf } from "#tests/support/helpers-and-moderators";
import { done, openWorld, type World } from "#tests/support/world";
import { insertInto, keepingNothing, type Row, sealed, succeeds, update } from "./raw-sql";

const now = sql`now()`;
const past = sql`timestamptz '1999-01-01'`;
const soon = sql`now() + interval '1 day'`;
const later = sql`now() + interval '2 days'`;

let world: World;
let helper: AskedHelper;
let people: Record<"helper" | "other" | "stranger" | "moderator", Person>;
const requests = {} as Record<
  "open" | "talked" | "said" | "matched" | "notAgreed" | "ended" | "over" | "others" | "othersMatched",
  string
>;
const addresses = {} as Record<"own" | "ended" | "others", string>;

beforeAll(async () => {
  world = await openWorld();
  helper = await helperNamed(world, "Selam");
  const other = await helperNamed(world, "Joost");
  const [stranger, moderator] = [await world.person("Wim"), await moderatorOf(world)];
  people = { helper: helper.person, other: other.person, stranger, moderator };
  requests.open = (await asks(helper)).requestId;
  requests.talked = (await asks(helper)).requestId;
  done(await answers(helper, requests.talked, talksFirst));
  requests.said = (await asks(helper)).requestId;
  done(await answers(helper, requests.said, { kind: "accepted" }));
  requests.over = (await asks(helper)).requestId;
  requests.matched = (await matches(helper)).requestId;
  requests.notAgreed = (await asks(helper, { asker: "carer", consent: "asked" })).requestId;
  await world.test.admin(
    `update contact_requests set confirmed_at = now() where id = '${requests.notAgreed}'`,
  );
  const ended = await matches(helper);
  requests.ended = ended.requestId;
  for (const request_id of [requests.matched, ended.requestId])
    await world.test.admin(`insert into contact_messages (id, request_id, written_by, words)
      values ('${newId()}', '${request_id}', 'requester', '\\x01')`);
  done(await stopRequest.run(null, { code: ended.code }));
  requests.others = (await asks(other)).requestId;
  requests.othersMatched = (await matches(other)).requestId;
  await world.test.admin(`update contact_requests set sent_at = now() - interval '9 days',
    remind_at = now() - interval '8 days', answer_by = now() - interval '1 minute' where id = '${requests.over}'`);
  for (const email of ["een@example.nl", "twee@example.nl"])
    done(await giveAddress.run(helper.person, { id: newId(), email }));
  done(await giveAddress.run(other.person, { id: newId(), email: "drie@example.nl" }));
  for (const row of await world.test.admin("select id, helper_id, ended_at from answer_addresses")) {
    const whose = row.helper_id === helper.helperId ? (row.ended_at ? "ended" : "own") : "others";
    addresses[whose] = String(row.id);
  }
});
afterAll(() => world?.close());

const may = async (statement: () => SQL) => {
  const answered: Record<string, boolean> = {};
  for (const who of ["helper", "other", "stranger", "moderator"] as const)
    answered[who] = await succeeds({ world, people }, who, statement());
  return Object.keys(answered).filter((who) => answered[who]);
};
const seen = (table: string, where: () => Row) => () =>
  sql`select 1 as one from ${sql.identifier(table)} where ${sql.join(
    Object.entries(where()).map(([name, value]) => sql`${sql.identifier(name)} = ${value}`),
    sql` and `,
  )}`;

const answer = (more: Row = {}) => ({ id: newId(), request_id: requests.open, kind: "accepted", ...more });
const message = (more: Row = {}) => ({
  ...{ id: newId(), request_id: requests.matched, written_by: "helper", words: sealed, ...more },
});
const term = (more: Row = {}) => ({
  ...{ id: newId(), helper_id: helper.helperId, country: "NL", weekdays: sql`array[1]` },
  ...{ opens_at: sql`9`, closes_at: sql`17`, hours: sql`48`, ...more },
});
const address = (more: Row = {}) => ({
  ...{
    id: newId(),
    helper_id: helper.helperId,
    address: sealed,
    language: "nl",
    proof_hash: newId(),
    ...more,
  },
});
const stop = (set: Row, id = requests.matched) => update("contact_requests", set, { id });
const change = (set: Row, id = addresses.own) => update("answer_addresses", set, { id });
const stopped = { ended_at: now, ended_by: "helper" };

describe("with raw SQL the helper who was asked may, and nobody else", () => {
  test.each<[string, () => SQL]>([
    ["see what was asked", seen("contact_requests", () => ({ id: requests.open }))],
    ["see the own answer", seen("contact_answers", () => ({ request_id: requests.said }))],
    ["see what was said", seen("contact_messages", () => ({ request_id: requests.matched }))],
    ["see the own address", seen("answer_addresses", () => ({ id: addresses.own }))],
    ["answer", () => insertInto("contact_answers", answer())],
    ["answer after talking", () => insertInto("contact_answers", answer({ request_id: requests.talked }))],
    ["write to whoever asked", () => insertInto("contact_messages", message())],
    ["set a term", () => insertInto("answer_terms", term())],
    ["give an address", () => insertInto("answer_addresses", address())],
    ["stop", () => stop(stopped)],
    ["show an address", () => change({ confirmed_at: now })],
    ["take an address back", () => change({ ended_at: now })],
  ])("%s", async (_says, statement) => {
    expect(await may(statement)).toEqual(["helper"]);
  });

  test("show every address of their own at once, and none beside it", async () => {
    expect(await may(() => update("answer_addresses", { confirmed_at: now }))).toEqual(["helper", "other"]);
  });
});

describe("with raw SQL nobody may", () => {
  test.each<[string, () => SQL]>([
    ["see the hash of a code", () => sql`select code_hash from contact_requests`],
    ["see which letters were left", () => sql`select 1 from contact_letters`],
    [
      "see what was said after somebody stopped",
      seen("contact_messages", () => ({ request_id: requests.ended })),
    ],
    ["answer in the past", () => insertInto("contact_answers", answer({ answered_at: past }))],
    [
      "answer when the time is over",
      () => insertInto("contact_answers", answer({ request_id: requests.over })),
    ],
    [
      "answer what was stopped",
      () =>
        insertInto(
          "contact_answers",
          answer({ request_id: requests.ended, kind: "talkFirst", remind_at: soon, answer_by: later }),
        ),
    ],
    [
      "answer without a word, as if it was wiped",
      () => insertInto("contact_answers", answer({ kind: "redirected", wiped_at: now })),
    ],
    ["change an answer", () => update("contact_answers", { kind: "redirected" })],
    ["take an answer back", () => sql`delete from contact_answers`],
    [
      "write in the name of whoever asked",
      () => insertInto("contact_messages", message({ written_by: "requester" })),
    ],
    [
      "write an invitation as a helper",
      () => insertInto("contact_messages", message({ kind: "invitation" })),
    ],
    ["write in the past", () => insertInto("contact_messages", message({ created_at: past }))],
    [
      "write before both said yes",
      () => insertInto("contact_messages", message({ request_id: requests.said })),
    ],
    [
      "write about somebody who has not agreed",
      () => insertInto("contact_messages", message({ request_id: requests.notAgreed })),
    ],
    ["say that somebody agrees", () => stop({ agreed_at: now }, requests.notAgreed)],
    ["say so with a code", () => sql`select 1 as one from agree_by_code('x')`],
    [
      "write after somebody stopped",
      () => insertInto("contact_messages", message({ request_id: requests.ended })),
    ],
    ["set a term in the past", () => insertInto("answer_terms", term({ set_at: past }))],
    ["change a term", () => update("answer_terms", { hours: sql`120` })],
    [
      "give an address that was shown already",
      () => insertInto("answer_addresses", address({ confirmed_at: now })),
    ],
    [
      "give an address that was asked already",
      () => insertInto("answer_addresses", address({ asked_at: now })),
    ],
    ["show an address in the past", () => change({ confirmed_at: past })],
    ["show an address that was taken back", () => change({ confirmed_at: now }, addresses.ended)],
    ["take an address back in the past", () => change({ ended_at: past })],
    ["put another address in its place", () => change({ address: sealed })],
    ["stop in the name of whoever asked", () => stop({ ...stopped, ended_by: "requester" })],
    ["stop in the past", () => stop({ ...stopped, ended_at: past })],
    ["go on after somebody stopped", () => stop({ ended_at: null, ended_by: null }, requests.ended)],
    ["stop what whoever asked has stopped", () => stop(stopped, requests.ended)],
    ["take an address back twice", () => change({ ended_at: now }, addresses.ended)],
    ["give an address new life", () => change({ confirmed_at: now, ended_at: null }, addresses.ended)],
    ["say yes for whoever asked", () => stop({ confirmed_at: now }, requests.said)],
    ["change what was asked", () => stop({ words: sealed })],
    ["give oneself more time", () => stop({ answer_by: sql`now() + interval '80 days'` })],
    ["confirm with a code", () => sql`select 1 as one from confirm_match('x')`],
    ["open a link", () => sql`select 1 as one from request_by_link('x')`],
    ["send a request in a person's realm", () => sql`select 1 as one from stop_request('x')`],
  ])("%s", async (_says, statement) => {
    expect(await may(statement)).toEqual([]);
  });

  test("stop what is another's, also without saying which", async () => {
    const { accountId } = people.other;
    expect(await reached("person", update("contact_requests", stopped), accountId)).toBe(2);
  });

  test.each<[string, Row]>([
    ["a no without a reason", { kind: "declined", alternative: sealed }],
    ["a no that leads nowhere", { kind: "declined", reason: "noRoom" }],
    ["somebody else without saying who", { kind: "redirected", looked_at: sealed }],
    ["a yes with a reason", { reason: "noRoom" }],
    ["to talk first without a clock", { kind: "talkFirst" }],
    ["a second time", { request_id: "said" }],
  ])("answer %s", async (_says, more) => {
    const row = answer(more.request_id === "said" ? { request_id: requests.said } : more);
    await expect(
      reached("person", insertInto("contact_answers", row), people.helper.accountId),
    ).rejects.toThrow();
  });
});

describe("without an account", () => {
  const tables = [
    "contact_requests",
    "contact_answers",
    "contact_messages",
    "contact_letters",
    "answer_addresses",
    "page_reminders",
  ];

  test.each(["visitor", "auth"] as const)("nobody reads, writes or changes anything as %s", async (realm) => {
    for (const table of tables) {
      const name = sql.identifier(table);
      for (const statement of [
        sql`select 1 from ${name}`,
        sql`delete from ${name}`,
        sql`insert into ${name} default values`,
      ])
        await expect(reached(realm, statement), table).rejects.toThrow();
    }
  });

  test("the clock asks now whether a page is right, and says of no link that it was used", async () => {
    const asks = (more: Row) =>
      reached(
        "job",
        insertInto("page_reminders", {
          ...{ helper_id: helper.helperId, confirmed_at: past, link_hash: "hash", expires_at: now },
          ...more,
        }),
      );
    expect(await asks({})).toBe(1);
    await expect(asks({ left_at: past })).rejects.toThrow();
    await expect(asks({ used_at: now })).rejects.toThrow();
    await expect(reached("job", sql`update page_reminders set used_at = null`)).rejects.toThrow();
  });

  test("the clock reads no name, no word and no answer, and wipes only what has long been over", async () => {
    for (const column of ["name", "words", "themes", "code_hash", "meeting", "consent"])
      await expect(
        reached("job", sql`select ${sql.identifier(column)} from contact_requests`),
      ).rejects.toThrow();
    for (const column of ["note", "alternative", "reason"])
      await expect(
        reached("job", sql`select ${sql.identifier(column)} from contact_answers`),
      ).rejects.toThrow();
    await expect(reached("job", sql`select words from contact_messages`)).rejects.toThrow();
    const wipe = (at: SQL) => sql`update contact_requests
      set name = null, words = null, themes = null, reply_to = null, wiped_at = ${at}`;
    expect(await reached("job", wipe(now))).toBe(0);
    await world.test.admin(`update contact_requests set sent_at = sent_at - interval '40 days',
      remind_at = remind_at - interval '40 days', answer_by = answer_by - interval '40 days' where id = '${requests.over}'`);
    expect(await reached("job", wipe(now))).toBe(1);
    await expect(reached("job", wipe(past))).rejects.toThrow();
  });
});

/** How many rows a statement reaches, or changes. Nothing of it stays. */
function reached(realm: Realm, statement: SQL, accountId: string | null = null): Promise<number> {
  return keepingNothing(world.test.database).transaction(realm, accountId, async (db) => {
    const answered = await (db as unknown as Raw).execute(statement);
    return Math.max(answered.count ?? 0, answered.affectedRows ?? 0);
  });
}

interface Raw {
  execute(statement: SQL): Promise<{ count?: number; affectedRows?: number }>;
}
