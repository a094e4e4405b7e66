import { and, eq, inArray } from "drizzle-orm";
import type { ItemKind } from "#app/domain/plan/item";
import type { GrantVerb } from "#app/domain/sharing/grant";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreements, goals, progressEntries } from "#drizzle/schema/plan";
import { grants } from "#drizzle/schema/sharing";
import type { LedgerRow } from "./ledger-rows";

/** What the ids in some lines stand for, as far as the reader can see it. */
export interface KnownThings {
  goals: Map<string, string>;
  items: Map<string, ItemKind>;
  grants: Map<string, { verb: GrantVerb; since: Date }>;
}

type Named = Pick<LedgerRow, "goalId" | "itemId" | "grantId">;

export async function knownThings(room: Room, householdId: string, rows: Named[]): Promise<KnownThings> {
  const named = (field: keyof Named) => [...new Set(rows.flatMap((row) => row[field] ?? []))];
  return {
    goals: await wordsOfGoals(room, householdId, named("goalId")),
    items: await kindsOfItems(room, householdId, named("itemId")),
    grants: await verbsOfGrants(room, householdId, named("grantId")),
  };
}

async function wordsOfGoals({ db, keys }: Room, householdId: string, ids: string[]) {
  const rows = await db
    .select()
    .from(goals)
    .where(and(eq(goals.householdId, householdId), inArray(goals.id, ids)));
  return new Map(rows.map((row) => [row.id, openRow(goals, row, keys).words]));
}

async function kindsOfItems({ db }: Room, householdId: string, ids: string[]) {
  const kinds = new Map<string, ItemKind>();
  for (const [kind, table] of [["agreement", agreements] as const, ["progress", progressEntries] as const]) {
    const rows = await db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.householdId, householdId), inArray(table.id, ids)));
    for (const { id } of rows) kinds.set(id, kind);
  }
  return kinds;
}

async function verbsOfGrants({ db }: Room, householdId: string, ids: string[]) {
  const rows = await db
    .select({ id: grants.id, verb: grants.verb, since: grants.startsAt })
    .from(grants)
    .where(and(eq(grants.householdId, householdId), inArray(grants.id, ids)));
  return new Map(rows.map(({ id, verb, since }) => [id, { verb, since }]));
}
