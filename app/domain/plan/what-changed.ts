import { and, eq, gt, inArray, ne, type SQL, sql } from "drizzle-orm";
import { type PgColumn, unionAll } from "drizzle-orm/pg-core";
import type { Db } from "#app/database/connection.server";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { ledgerEntries } from "#drizzle/schema/audit";
import { goalMeasurements, goalScales } from "#drizzle/schema/measurements";
import { agreements, goalStates, progressEntries } from "#drizzle/schema/plan";
import { agreementVersions, goalVersions, progressVersions } from "#drizzle/schema/versions";

/** Who reads, in one household or several: a member, whose own changes are no news, or in each of them a party. */
export interface Readers {
  householdIds: string[];
  memberId: string | null;
  parties: { householdId: string; partyId: string }[];
}

/** The database's own answer: of the ledger nobody but owners reads a line, and of this everybody his own. */
export function whenLooked(db: Db, { householdIds }: Readers) {
  const ids = householdIds.map((id) => sql`${id}::uuid`);
  return db
    .select({
      householdId: sql<string>`household_id`.as("looked_household"),
      goalId: sql<string>`goal_id`.as("looked_goal"),
      itemId: sql<string | null>`item_id`.as("looked_item"),
      at: sql`looked_at`.mapWith(ledgerEntries.at).as("looked_at"),
    })
    .from(sql`when_i_looked(array[${sql.join(ids, sql`, `)}])`)
    .as("looked");
}

/** What is older than the first look is no news to these readers, and is not asked for: of a plan of years that is nearly all. */
export async function firstLook(db: Db, readers: Readers): Promise<Date | null> {
  const looked = whenLooked(db, readers);
  const [row] = await db
    .select({ at: sql<Date | null>`min(${looked.at})`.mapWith(ledgerEntries.at) })
    .from(looked);
  return row?.at ?? null;
}

/** Every moment since the first look at which somebody else changed or added something that this reader sees. */
export function whatChanged(db: Db, readers: Readers, first: Date) {
  const { householdIds, memberId: me } = readers;
  const isNew = (table: { householdId: PgColumn }, at: PgColumn) =>
    and(inArray(table.householdId, householdIds), gt(at, first));
  const none = sql<string | null>`null::uuid`;
  const changedIn = (table: typeof goalVersions | typeof agreementVersions | typeof progressVersions) =>
    and(isNew(table, table.replacedAt), me ? ne(table.replacedBy, me) : undefined);
  const addedTo = (table: typeof agreements | typeof progressEntries) =>
    and(isNew(table, table.createdAt), me ? ne(table.authorId, me) : undefined);
  return unionAll(
    db
      .select({
        householdId: goalVersions.householdId,
        goalId: goalVersions.goalId,
        itemId: none.as("item_id"),
        at: goalVersions.replacedAt,
      })
      .from(goalVersions)
      .where(changedIn(goalVersions)),
    db
      .select({
        householdId: agreementVersions.householdId,
        goalId: agreementVersions.goalId,
        itemId: agreementVersions.agreementId,
        at: agreementVersions.replacedAt,
      })
      .from(agreementVersions)
      .where(changedIn(agreementVersions)),
    db
      .select({
        householdId: progressVersions.householdId,
        goalId: progressVersions.goalId,
        itemId: progressVersions.progressId,
        at: progressVersions.replacedAt,
      })
      .from(progressVersions)
      .where(changedIn(progressVersions)),
    db
      .select({
        householdId: goalStates.householdId,
        goalId: goalStates.goalId,
        itemId: none.as("item_id"),
        at: goalStates.createdAt,
      })
      .from(goalStates)
      .where(and(isNew(goalStates, goalStates.createdAt), me ? ne(goalStates.saidBy, me) : undefined)),
    db
      .select({
        householdId: goalScales.householdId,
        goalId: goalScales.goalId,
        itemId: none.as("item_id"),
        at: goalScales.createdAt,
      })
      .from(goalScales)
      .where(and(isNew(goalScales, goalScales.createdAt), me ? ne(goalScales.writtenBy, me) : undefined)),
    db
      .select({
        householdId: goalMeasurements.householdId,
        goalId: goalMeasurements.goalId,
        itemId: none.as("item_id"),
        at: goalMeasurements.createdAt,
      })
      .from(goalMeasurements)
      .where(
        and(
          isNew(goalMeasurements, goalMeasurements.createdAt),
          me ? ne(goalMeasurements.saidBy, me) : undefined,
        ),
      ),
    db
      .select({
        householdId: agreements.householdId,
        goalId: agreements.goalId,
        itemId: agreements.id,
        at: agreements.createdAt,
      })
      .from(agreements)
      .where(addedTo(agreements)),
    db
      .select({
        householdId: agreements.householdId,
        goalId: agreements.goalId,
        itemId: agreements.id,
        at: agreementStates.createdAt,
      })
      .from(agreementStates)
      .innerJoin(
        agreements,
        and(
          eq(agreements.householdId, agreementStates.householdId),
          eq(agreements.id, agreementStates.agreementId),
        ),
      )
      .where(and(isNew(agreementStates, agreementStates.createdAt), saidByAnother(agreementStates, readers))),
    db
      .select({
        householdId: progressEntries.householdId,
        goalId: progressEntries.goalId,
        itemId: progressEntries.id,
        at: progressEntries.createdAt,
      })
      .from(progressEntries)
      .where(addedTo(progressEntries)),
  ).as("changed");
}

function saidByAnother(
  table: { householdId: PgColumn; memberId: PgColumn; partyId: PgColumn },
  { memberId, parties }: Readers,
): SQL {
  if (memberId) return sql`${table.memberId} is distinct from ${memberId}`;
  const mine = parties.map(({ householdId, partyId }) => sql`(${householdId}::uuid, ${partyId}::uuid)`);
  return sql`(${table.partyId} is null or (${table.householdId}, ${table.partyId}) not in (${sql.join(mine, sql`, `)}))`;
}
