import type { HouseholdSubject, Standing } from "#app/domain/access/standing";

/** The member who writes. The rule has let members through only; anything else is a fault of this program. */
export function authorOf(standing: Standing): string {
  if (standing.as === "party") throw new Error("A party does not write the household's own text.");
  return standing.memberId;
}

/** Who reads, for whom own changes are no news: a member, or a party. */
export function readerOf({ householdId, standing }: HouseholdSubject) {
  return standing.as === "party"
    ? { householdId, memberId: null, partyId: standing.partyId }
    : { householdId, memberId: standing.memberId, partyId: null };
}

/** Who says something, of the family or from outside: one of the two columns. */
export function sayer(standing: Standing): { memberId: string } | { partyId: string } {
  return standing.as === "party" ? { partyId: standing.partyId } : { memberId: standing.memberId };
}
