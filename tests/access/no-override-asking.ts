import { type SQL, sql } from "drizzle-orm";
import type { Realm } from "#app/database/connection.server";
import { shareDatabase } from "#app/database/connection.server";
import { householdTables } from "./no-override-digest";
import { keepingNothing } from "./raw-sql";
import { groups, type Somebody, type WholeNeighbourhood } from "./whole-neighbourhood";

/** Who has no business in the household at this moment. */
export const outsiders: Somebody[] = [...groups.closed, ...groups.outside];

/** All of them look pages of helpers through as well, so that a moderator is proven to be nobody in a household. */
export async function appointOutsiders(n: Near & Pick<WholeNeighbourhood, "people">): Promise<void> {
  for (const who of outsiders)
    await n.world.test.admin(
      `insert into moderators (id, account_id) values (gen_random_uuid(), '${n.people[who].accountId}')`,
    );
}

export const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Those of the ids in a text that are somebody's. */
export const idsIn = (text: string, theirs: Set<string>) =>
  [...text.matchAll(uuid)].map(([id]) => id).filter((id) => theirs.has(id));

/** Carries out an act of which nothing stays. */
export async function puttingBack<Result>(n: Near, work: () => Promise<Result>): Promise<Result> {
  shareDatabase(keepingNothing(n.world.test.database));
  try {
    return await work();
  } finally {
    shareDatabase(n.world.test.database);
  }
}

type Near = Pick<WholeNeighbourhood, "world" | "householdId">;

/** What a statement answers, as text; nothing of it stays. */
export async function answerTo(n: Near, realm: Realm, accountId: string, call: string): Promise<string> {
  try {
    return await keepingNothing(n.world.test.database).transaction(realm, accountId, async (db) => {
      const raw = db as unknown as { execute(statement: SQL): Promise<Row[] | { rows: Row[] }> };
      const answered = await raw.execute(sql.raw(call));
      const rows = "rows" in answered ? answered.rows : [...answered];
      return rows.map(({ said }) => String(said)).join("\n");
    });
  } catch (error) {
    if (error instanceof Error && isDenied(error.cause ?? error)) return "denied";
    throw error;
  }
}

interface Row {
  said?: unknown;
}

/** 42501: a missing right or a refusal of the function itself; 0A000: not to be called at all. */
const isDenied = (error: unknown) =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  ["42501", "0A000"].includes(String(error.code));

/** Every id that stands in a row of the household, but for the accounts of people. */
export async function idsOfTheHousehold(n: Near): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const table of householdTables) {
    const key = table === "households" ? "id" : "household_id";
    const rows = await n.world.test.admin(
      `select (to_jsonb(t) - 'account_id' - 'accepted_account_id')::text as said from ${table} t where ${key} = '${n.householdId}'`,
    );
    for (const { said } of rows) for (const [id] of String(said).matchAll(uuid)) ids.add(id);
  }
  return ids;
}
