import type { Audience } from "#app/domain/plan/goal";
import type { Reader } from "#app/domain/sharing/party";

/** What the sentence about who sees something says: where it is the same of several things it need not be said beside each of them. */
export function toldOf(who?: { audience: Audience; readers: Reader[] }): string {
  const told = who?.readers.map(({ party, verb, item, showsFrom }) => [
    ...[party.id, verb, item?.kind ?? null, showsFrom],
  ]);
  return JSON.stringify([who?.audience, told]);
}
