import type { Standing } from "#app/domain/access/standing";

/** The member who writes. The rule has let members through only; anything else is a fault of this program. */
export function authorOf(standing: Standing): string {
  if (standing.as === "party") throw new Error("A party does not write the household's own text.");
  return standing.memberId;
}

/** The member who asks; null for somebody from outside. */
export function memberOf(standing: Standing): string | null {
  return standing.as === "party" ? null : standing.memberId;
}
