import { isOfTheHousehold } from "#app/domain/access/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import type { TakerKey } from "./agreement";
import { type FoundItem, findItem, type Item } from "./find-item";
import { peopleOf, takersOf } from "./taker";

type Asking = Room & { actor: Person };

export type FoundAgreement = FoundItem & {
  item: Extract<Item, { kind: "agreement" }>;
  /** Who is asked, for the words as they read now; null for a name in own words. */
  taker: TakerKey | null;
};

/** One agreement, if its goal or a grant on itself lets this person know of it, with who is asked. */
export async function findAgreement(asking: Asking, itemId: string): Promise<FoundAgreement | null> {
  const found = await findItem(asking, itemId);
  return found && withTaker(asking, found);
}

async function withTaker(room: Room, found: FoundItem): Promise<FoundAgreement | null> {
  const { householdId, itemId: id, item, version } = found;
  if (item.kind !== "agreement") return null;
  const takers = await takersOf(room, householdId, [{ id, version }]);
  return { ...found, item, taker: takers.get(id) ?? null };
}

/** The same with whether who is asked can say it: what the rules about saying want to know. */
export type AgreementToSay = Omit<FoundAgreement, "taker"> & {
  taker: (TakerKey & { hasSignIn: boolean }) | null;
};

export async function findAgreementToSay(asking: Asking, itemId: string): Promise<AgreementToSay | null> {
  const found = await findItem(asking, itemId);
  return found && asAgreementToSay(asking, found);
}

/** An item that was found, as one of which something can be said; null for how it went. */
export async function asAgreementToSay(room: Room, item: FoundItem): Promise<AgreementToSay | null> {
  const found = await withTaker(room, item);
  if (!found) return null;
  const { taker, standing, householdId } = found;
  const people = taker && isOfTheHousehold(standing) ? await peopleOf(room, householdId) : [];
  const hasSignIn = people.some((one) => one.id === taker?.id && one.hasSignIn);
  return { ...found, taker: taker && { ...taker, hasSignIn } };
}
