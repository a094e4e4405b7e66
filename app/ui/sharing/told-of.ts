import type { Audience } from "#app/domain/plan/goal";
import type { Reader } from "#app/domain/sharing/party";

/** What the sentence about who sees something says: where it is the same of several things it need not be said beside each of them. */
export function toldOf(who?: { audience: Audience; readers: Reader[] }): string {
  const told = who?.readers.map(({ party, verb, item, showsFrom }) => [
    ...[party.id, verb, item?.kind ?? null, showsFrom],
  ]);
  return JSON.stringify([who?.audience, told]);
}

/** Of several goals one of whom most say the same: that is said once, and beside the others what differs. */
export function toldOfMost(
  goalIds: string[],
  seen: Record<string, { audience: Audience; readers: Reader[] }>,
): { most: string; isSameForAll: boolean } {
  const told = goalIds.map((id) => toldOf(seen[id]));
  const count = (one: string) => told.filter((other) => other === one).length;
  const [most = ""] = [...new Set(told)].sort((one, other) => count(other) - count(one));
  return { most: goalIds[told.indexOf(most)] ?? "", isSameForAll: new Set(told).size === 1 };
}
