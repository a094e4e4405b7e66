import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "#app/database/connection.server";
import { openTestDatabase, type TestDatabase } from "#tests/support/database";
import { addHousehold, type TestHousehold } from "./household-rows";

let opened: TestDatabase;
let home: TestHousehold;
const attacker = "0190bbbb-0000-7000-8000-000000000001";
const accomplice = "0190bbbb-0000-7000-8000-000000000002";
const secondAccomplice = "0190bbbb-0000-7000-8000-000000000003";
const den = "0190bbbb-0000-7000-8000-0000000000aa";
const id = (number: number) => `0190bbbb-0000-7000-8000-0000000001${String(number).padStart(2, "0")}`;

beforeAll(async () => {
  opened = await openTestDatabase();
  home = await addHousehold(opened, "01");
});
afterAll(() => opened.close());

const ofAGoal = [
  "goals",
  "agreements",
  "progress_entries",
  "goal_states",
  "goal_scales",
  "goal_measurements",
];

/** Ids are unique within a household: who knows one can use it again in a household of their own. */
describe("somebody who makes a household of their own with the ids of this one in it", () => {
  it("lets an accomplice in on the goal there, and nothing of the goal here is seen", async () => {
    await as(attacker, `select start_household('${den}', '', '${id(1)}', '')`);
    await as(
      attacker,
      `insert into goals (household_id, id, author_id, words, audience) values ('${den}', '${home.goal}', '${id(1)}', '', 'household')`,
    );
    await letIn(id(2), "den");
    await as(
      attacker,
      `insert into grants (household_id, id, party_id, goal_id, verb, granted_by) values ('${den}', '${id(4)}', '${id(2)}', '${home.goal}', 'propose', '${id(1)}')`,
    );
    for (const table of [...ofAGoal, "comments", "grants"]) {
      const seen = await as(
        accomplice,
        `select household_id from ${table} where household_id = '${home.id}'`,
      );
      expect([table, seen]).toEqual([table, []]);
    }
  });

  it("with the id of a party sees no grant of that party, and comments nothing in its name", async () => {
    await letIn(home.partyId, "den-2", secondAccomplice);
    expect(await as(secondAccomplice, `select 1 from grants where household_id = '${home.id}'`)).toEqual([]);
    const comment = as(
      secondAccomplice,
      `insert into comments (household_id, id, goal_id, party_id, author_name, words) values ('${home.id}', '${id(5)}', '${home.goal}', '${home.partyId}', '', '')`,
    );
    await expect(comment).rejects.toThrow();
  });

  it("with the id of a fellow member reads nothing that is only for that one, and writes nothing in that name", async () => {
    await opened.admin(
      `insert into goals (household_id, id, author_id, words, audience) values ('${home.id}', '${id(6)}', '${home.ownerId}', '', 'author')`,
    );
    await as(home.member, `select start_household('${id(7)}', '', '${home.ownerId}', '')`);
    expect(await as(home.member, "select id from goals where audience = 'author'")).toEqual([]);
    const goal = as(
      home.member,
      `insert into goals (household_id, id, author_id, words, audience) values ('${home.id}', '${id(8)}', '${home.ownerId}', '', 'household')`,
    );
    await expect(goal).rejects.toThrow();
    const comment = as(
      home.member,
      `insert into comments (household_id, id, goal_id, member_id, author_name, words) values ('${home.id}', '${id(9)}', '${home.goal}', '${home.ownerId}', '', '')`,
    );
    await expect(comment).rejects.toThrow();
  });
});

describe("what has to keep working", () => {
  it("members and parties see, write and comment as before", async () => {
    expect(await as(home.party, "select id from goals")).toEqual([{ id: home.goal }]);
    await as(
      home.party,
      `insert into comments (household_id, id, goal_id, party_id, author_name, words) values ('${home.id}', '${id(20)}', '${home.goal}', '${home.partyId}', '', '')`,
    );
    await as(
      home.member,
      `insert into goals (household_id, id, author_id, words, audience) values ('${home.id}', '${id(21)}', '${home.memberId}', '', 'author')`,
    );
    expect(await as(home.member, `select id from goals where id = '${id(21)}'`)).toHaveLength(1);
    expect(await as(home.owner, `select id from goals where id = '${id(21)}'`)).toHaveLength(0);
    await as(home.owner, `update grants set revoked_at = now(), revoked_by = '${home.ownerId}'`);
    expect(await as(home.party, "select id from goals")).toEqual([]);
  });
});

async function letIn(partyId: string, words: string, who = accomplice): Promise<void> {
  await as(
    attacker,
    `insert into parties (household_id, id, kind, name) values ('${den}', '${partyId}', 'helper', '')`,
  );
  await as(
    attacker,
    `insert into invitations (household_id, id, party_id, words_hash, expires_at) values ('${den}', gen_random_uuid(), '${partyId}', '${words}', now() + interval '1 day')`,
  );
  await as(who, `select accept_invitation('${words}', '')`);
  await as(
    attacker,
    `update parties set confirmed_at = now(), confirmed_by = '${id(1)}' where id = '${partyId}' and household_id = '${den}'`,
  );
}

async function as(account: string, text: string): Promise<unknown[]> {
  const answer: unknown = await database().transaction("person", account, (db) =>
    (db as PgDatabase<PgQueryResultHKT>).execute(sql.raw(text)),
  );
  return Array.isArray(answer) ? [...answer] : (answer as { rows: unknown[] }).rows;
}
