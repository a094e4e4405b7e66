import { and, eq, gt, isNull, ne, or, type SQL, sql } from "drizzle-orm";
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

/**
 * Goal id -> what others changed and added there since this reader looked before, as far as the reader sees it: the row policies leave out the
 * rest. A goal that the reader never looked at, or in which nothing changed, is not in it.
 */
export async function changesInGoals(db: Db, reader: Reader): Promise<Map<string, Changes>> {
  const first = await firstLook(db, reader);
  if (!first) return new Map();
  const looked = whenLooked(db, reader);
  const changed = whatChanged(db, reader, first);
  const rows = await db
    .select({ id: changed.goalId, since: looked.at, count: sql<number>`count(*)::int` })
    .from(changed)
    .innerJoin(
      looked,
      and(eq(looked.goalId, changed.goalId), isNull(looked.itemId), gt(changed.at, looked.at)),
    )
    .groupBy(changed.goalId, looked.at);
  return new Map(rows.map(({ id, since, count }) => [id, { since, count }]));
}

/** Item id -> the same of one agreement or progress entry by itself, for who looks at it by itself. */
export async function changesInItems(db: Db, reader: Reader): Promise<Map<string, Changes>> {
  const first = await firstLook(db, reader);
  if (!first) return new Map();
  const looked = whenLooked(db, reader);
  const changed = whatChanged(db, reader, first);
  const lastLook = db
    .select({
      itemId: sql<string>`${changed.itemId}`.as("last_item"),
      at: sql`max(${looked.at})`.mapWith(ledgerEntries.at).as("last_look"),
    })
    .from(changed)
    .innerJoin(
      looked,
      or(eq(looked.itemId, changed.itemId), and(eq(looked.goalId, changed.goalId), isNull(looked.itemId))),
    )
    .groupBy(changed.itemId)
    .as("last_looks");
  const rows = await db
    .select({ id: changed.itemId, since: lastLook.at, count: sql<number>`count(*)::int` })
    .from(changed)
    .innerJoin(lastLook, and(eq(lastLook.itemId, changed.itemId), gt(changed.at, lastLook.at)))
    .groupBy(changed.itemId, lastLook.at);
  return new Map(rows.flatMap(({ id, since, count }) => (id ? [[id, { since, count }]] : [])));
}

/** The database's own answer: of the ledger nobody but owners reads a line, and of this everybody his own. */
function whenLooked(db: Db, { householdId }: Reader) {
  return db
    .select({
      goalId: sql<string>`goal_id`.as("looked_goal"),
      itemId: sql<string | null>`item_id`.as("looked_item"),
      at: sql`looked_at`.mapWith(ledgerEntries.at).as("looked_at"),
    })
    .from(sql`when_i_looked(${householdId}::uuid)`)
    .as("looked");
}

/** What is older than the first look is no news to this reader, and is not asked for: of a plan of years that is nearly all. */
async function firstLook(db: Db, reader: Reader): Promise<Date | null> {
  const looked = whenLooked(db, reader);
  const [row] = await db
    .select({ at: sql<Date | null>`min(${looked.at})`.mapWith(ledgerEntries.at) })
    .from(looked);
  return row?.at ?? null;
}

/** Every moment since the first look at which somebody else changed or added something that this reader sees. */
function whatChanged(db: Db, reader: Reader, first: Date) {
  const { householdId, memberId: me } = reader;
  const none = sql<string | null>`null::uuid`;
  const changedIn = (table: typeof goalVersions | typeof agreementVersions | typeof progressVersions) =>
    and(
      eq(table.householdId, householdId),
      gt(table.replacedAt, first),
      me ? ne(table.replacedBy, me) : undefined,
    );
  const addedTo = (table: typeof agreements | typeof progressEntries) =>
    and(
      eq(table.householdId, householdId),
      gt(table.createdAt, first),
      me ? ne(table.authorId, me) : undefined,
    );
  return unionAll(
    db
      .select({ goalId: goalVersions.goalId, itemId: none.as("item_id"), at: goalVersions.replacedAt })
      .from(goalVersions)
      .where(changedIn(goalVersions)),
    db
      .select({
        goalId: agreementVersions.goalId,
        itemId: agreementVersions.agreementId,
        at: agreementVersions.replacedAt,
      })
      .from(agreementVersions)
      .where(changedIn(agreementVersions)),
    db
      .select({
        goalId: progressVersions.goalId,
        itemId: progressVersions.progressId,
        at: progressVersions.replacedAt,
      })
      .from(progressVersions)
      .where(changedIn(progressVersions)),
    db
      .select({ goalId: goalStates.goalId, itemId: none.as("item_id"), at: goalStates.createdAt })
      .from(goalStates)
      .where(
        and(
          eq(goalStates.householdId, householdId),
          gt(goalStates.createdAt, first),
          me ? ne(goalStates.saidBy, me) : undefined,
        ),
      ),
    db
      .select({ goalId: agreements.goalId, itemId: agreements.id, at: agreements.createdAt })
      .from(agreements)
      .where(addedTo(agreements)),
    db
      .select({ goalId: agreements.goalId, itemId: agreements.id, at: agreementStates.createdAt })
      .from(agreementStates)
      .innerJoin(
        agreements,
        and(
          eq(agreements.householdId, agreementStates.householdId),
          eq(agreements.id, agreementStates.agreementId),
        ),
      )
      .where(
        and(
          eq(agreementStates.householdId, householdId),
          gt(agreementStates.createdAt, first),
          saidByAnother(agreementStates, reader),
        ),
      ),
    db
      .select({ goalId: progressEntries.goalId, itemId: progressEntries.id, at: progressEntries.createdAt })
      .from(progressEntries)
      .where(addedTo(progressEntries)),
  ).as("changed");
}

function saidByAnother(table: { memberId: PgColumn; partyId: PgColumn }, { memberId, partyId }: Reader): SQL {
  return memberId
    ? sql`${table.memberId} is distinct from ${memberId}`
    : sql`${table.partyId} is distinct from ${partyId}`;
}
