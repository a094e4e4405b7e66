import { ownProfile } from "#app/domain/directory/own-profile";
import { idOf } from "#app/domain/fields";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import type { AskedRequest } from "./asked";
import { ownRequest } from "./asked-request";

export const RequestId = idOf("request");

/** A request of the own page, for whoever is on that page. Null for everybody else. */
export async function findOwnAsked(
  room: Room & { actor: Person },
  requestId: string,
): Promise<AskedRequest | null> {
  const own = await ownProfile(room.db, room.actor.accountId);
  return own ? ownRequest(room, own.helperId, requestId) : null;
}
