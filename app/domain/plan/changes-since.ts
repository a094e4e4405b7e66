import { and, eq, gt, inArray, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { type PgColumn, unionAll } from "drizzle-orm/pg-core";
import type { Db } from "#app/database/connection.server";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { ledgerEntries } from "#drizzle/schema/audit";
import { agreements, goalStates, progressEntries } from "#drizzle/schema/plan";
import { agreementVersions, goalVersions, progressVersions } from "#drizzle/schema/versions";
import type { Changes } from "./version";

interface Reader {
  householdId: string;
  /** The member who reads, whose own changes are no news; null for somebody from outside. */
  memberId: string | null;
  /** The party that reads, in the same way. */
  partyId: string | null;
}

/** The same in several households at once. */
interface Readers {
  householdIds: string[];
  memberId: string | null;
  parties: { householdId: string; partyId: string }[];
}
type Found = Changes & { householdId: string; id: string };

/**
 * Goal id -> what others changed and added there since this reader looked before, as far as the reader sees it: the row policies leave out the
 * rest. A goal that the reader never looked at, or in which nothing changed, is not in it.
 */
export async function changesInGoals(db: Db, reader: Reader): Promise<Map<string, Changes>> {
  return byId(await inGoals(db, severalOf(reader)), ({ id }) => id);
}

/** Item id -> the same of one agreement or progress entry by itself, for who looks at it by itself. */
export async function changesInItems(db: Db, reader: Reader): Promise<Map<string, Changes>> {
  return byId(await inItems(db, severalOf(reader)), ({ id }) => id);
}

/** Of goals and items in all these households, for somebody from outside. An id is unique within its household only: changeKey() names both. */
export async function changesIn(db: Db, parties: Readers["parties"]): Promise<Map<string, Changes>> {
  if (parties.length === 0) return new Map();
  const readers = { householdIds: parties.map(({ householdId }) => householdId), memberId: null, parties };
  const found = await Promise.all([inItems(db, readers), inGoals(db, readers)]);
  return byId(found.flat(), ({ householdId, id }) => changeKey(householdId, id));
}

export const changeKey = (householdId: string, id: string) => `${householdId}|${id}`;

const severalOf = ({ householdId, memberId, partyId }: Reader): Readers => ({
  householdIds: [householdId],
  memberId,
  parties: partyId === null ? [] : [{ householdId, partyId }],
});

function byId(found: Found[], keyOf: (one: Found) => string): Map<string, Changes> {
  return new Map(found.map((one) => [keyOf(one), { since: one.since, count: one.count }]));
}

function inGoals(db: Db, readers: Readers): Promise<Found[]> {
  const looked = whenLooked(db, readers);
  const changed = whatChanged(db, readers);
  return db
    .select({
      householdId: changed.householdId,
      id: changed.goalId,
      since: looked.at,
      count: sql<number>`count(*)::int`,
    })
    .from(changed)
    .innerJoin(
      looked,
      and(
        eq(looked.householdId, changed.householdId),
        eq(looked.goalId, changed.goalId),
        isNull(looked.itemId),
        gt(changed.at, looked.at),
      ),
    )
    .groupBy(changed.householdId, changed.goalId, looked.at);
}

async function inItems(db: Db, readers: Readers): Promise<Found[]> {
  const looked = whenLooked(db, readers);
  const changed = whatChanged(db, readers);
  const lastLook = db
    .select({
      householdId: sql<string>`${changed.householdId}`.as("last_household"),
      itemId: sql<string>`${changed.itemId}`.as("last_item"),
      at: sql`max(${looked.at})`.mapWith(ledgerEntries.at).as("last_look"),
    })
    .from(changed)
    .innerJoin(
      looked,
      and(
        eq(looked.householdId, changed.householdId),
        or(eq(looked.itemId, changed.itemId), and(eq(looked.goalId, changed.goalId), isNull(looked.itemId))),
      ),
    )
    .groupBy(changed.householdId, changed.itemId)
    .as("last_looks");
  const rows = await db
    .select({
      householdId: changed.householdId,
      id: changed.itemId,
      since: lastLook.at,
      count: sql<number>`count(*)::int`,
    })
    .from(changed)
    .innerJoin(
      lastLook,
      and(
        eq(lastLook.householdId, changed.householdId),
        eq(lastLook.itemId, changed.itemId),
        gt(changed.at, lastLook.at),
      ),
    )
    .groupBy(changed.householdId, changed.itemId, lastLook.at);
  return rows.flatMap(({ id, ...rest }) => (id ? [{ id, ...rest }] : []));
}

/** The database's own answer: of the ledger nobody but owners reads a line, and of this everybody his own. */
function whenLooked(db: Db, { householdIds }: Readers) {
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

/** Every moment at which somebody else changed or added something that this reader sees. */
function whatChanged(db: Db, readers: Readers) {
  const { householdIds, memberId: me } = readers;
  const isOurs = (table: { householdId: PgColumn }) => inArray(table.householdId, householdIds);
  const none = sql<string | null>`null::uuid`;
  const changedIn = (table: typeof goalVersions | typeof agreementVersions | typeof progressVersions) =>
    and(isOurs(table), me ? ne(table.replacedBy, me) : undefined);
  const addedTo = (table: typeof agreements | typeof progressEntries) =>
    and(isOurs(table), me ? ne(table.authorId, me) : undefined);
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
      .where(and(isOurs(goalStates), me ? ne(goalStates.saidBy, me) : undefined)),
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
      .where(and(isOurs(agreementStates), saidByAnother(agreementStates, readers))),
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
