import { and, asc, eq, inArray } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { agreementTakers } from "#drizzle/schema/agreement-states";
import { agreements } from "#drizzle/schema/plan";
import { howTheyStand, standingOf } from "./agreement-states";
import { currentVersion } from "./version";

const askedOf = kept(["householdId", "memberId"], (db, { householdId, memberId }) =>
  db
    .select({ id: agreementTakers.agreementId })
    .from(agreementTakers)
    .where(and(eq(agreementTakers.householdId, householdId), eq(agreementTakers.memberId, memberId))),
);

/** The agreements for which this member was asked and did not say "I do this" yet, oldest first. */
export async function agreementsToTake(
  room: Room,
  subject: HouseholdSubject,
): Promise<{ id: string; what: string }[]> {
  const { householdId, standing } = subject;
  if (standing.as === "party") return [];
  const asked = await askedOf(room.db, { householdId, memberId: standing.memberId });
  if (asked.length === 0) return [];
  const ids = asked.map(({ id }) => id);
  const rows = await room.db
    .select()
    .from(agreements)
    .where(and(eq(agreements.householdId, householdId), inArray(agreements.id, ids)))
    .orderBy(asc(agreements.createdAt), asc(agreements.id));
  const opened = rows.map((row) => ({
    ...openRow(agreements, row, room.keys),
    version: currentVersion(row),
  }));
  const stand = await howTheyStand(room, subject, opened);
  return opened
    .filter(({ id }) => standingOf(stand, id).isAsked && standingOf(stand, id).mayTake)
    .map(({ id, what }) => ({ id, what }));
}
