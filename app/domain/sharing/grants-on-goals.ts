import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { ItemKey } from "#app/domain/plan/item";
import { isLive } from "#app/domain/plan/live-grant";
import type { Room } from "#app/gate/door";
import { type Blank, kept } from "#app/gate/kept";
import { grants } from "#drizzle/schema/sharing";
import { partiesOf } from "./parties";
import type { Grant, Party } from "./party";

/**
 * Every grant on these goals that was not taken back, oldest first: those that are live, and those that wait for somebody or are over. For
 * readers of the household itself, who see only the grants on what they can see.
 */
export async function grantsOnGoals(room: Room, householdId: string, goalIds: string[]): Promise<Grant[]> {
  return goalIds.length === 0 ? [] : grantsWhere(room, householdId, inArray(grants.goalId, goalIds));
}

/** The same on all goals of the plan that the reader can see, told of with parties that are known already. */
export async function grantsInPlan({ db }: Room, householdId: string, parties: Party[]): Promise<Grant[]> {
  return grantsFrom(await rowsInPlan(db, { householdId }), parties);
}

const rowsInPlan = kept(["householdId"], (db, { householdId }) => rowsWhere(db, householdId));

/** The same, of one party over all goals that the reader can see. */
export function grantsOfParty(room: Room, householdId: string, partyId: string): Promise<Grant[]> {
  return grantsWhere(room, householdId, eq(grants.partyId, partyId));
}

async function grantsWhere(room: Room, householdId: string, which: SQL): Promise<Grant[]> {
  const rows = await rowsWhere(room.db, householdId, which);
  return rows.length === 0 ? [] : grantsFrom(rows, await partiesOf(room, householdId));
}

function rowsWhere(db: Db, householdId: string | Blank, which?: SQL) {
  return db
    .select({ grant: grants, isLive })
    .from(grants)
    .where(and(eq(grants.householdId, householdId), isNull(grants.revokedAt), which))
    .orderBy(asc(grants.startsAt), asc(grants.id));
}

function grantsFrom(rows: Awaited<ReturnType<typeof rowsWhere>>, parties: Party[]): Grant[] {
  const known = new Map(parties.map((party) => [party.id, party]));
  return rows.map((row) => grantFrom(row.grant, row.isLive, known.get(row.grant.partyId)));
}

function grantFrom(row: typeof grants.$inferSelect, live: boolean, party: Party | undefined): Grant {
  if (!party) throw new Error("A grant names a party that its household does not know.");
  const { id, goalId, verb, startsAt, showsFrom, expiresAt, alsoAfter } = row;
  return {
    id,
    goalId,
    item: itemOf(row),
    party,
    verb,
    startsAt,
    showsFrom,
    until: expiresAt,
    alsoAfter,
    isLive: live,
  };
}

/** The one item that a grant is about; null for the goal with what hangs under it. */
export function itemOf({ agreementId, progressId }: typeof grants.$inferSelect): ItemKey | null {
  if (agreementId) return { kind: "agreement", id: agreementId };
  return progressId ? { kind: "progress", id: progressId } : null;
}
