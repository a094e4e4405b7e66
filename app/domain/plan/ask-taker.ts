import type { HouseholdSubject } from "#app/domain/access/standing";
import { rowId } from "#app/domain/row-id";
import type { Room } from "#app/gate/door";
import { Invalid } from "#app/gate/outcome";
import { agreementStates, agreementTakers } from "#drizzle/schema/agreement-states";
import { choiceOf, type Taker, type TakerKey } from "./agreement";
import { authorOf } from "./author";
import { findTaker, type ToAsk } from "./who-can-be-asked";

type Chosen = ToAsk & {
  /** Who is asked already: that stays so where a form says nothing of it, as long as that one can say "I do this" there. */
  taker?: TakerKey | null;
};

/** Who is chosen, and how that one is called: in own words, or else by name. */
export async function whoDoesIt(
  room: Room,
  { taker: former = null, ...there }: Chosen,
  written: { taker?: string | null; who: string | null },
): Promise<{ taker: Taker | null; who: string } | Invalid> {
  const choice = written.taker === undefined ? former && choiceOf(former) : written.taker;
  const taker = await findTaker(room, there, choice);
  if (written.taker && !taker) return new Invalid({ taker: "cannot-be-asked" });
  const who = written.who ?? taker?.name;
  return who ? { taker, who } : new Invalid({ who: "required" });
}

interface Asking extends HouseholdSubject {
  agreementId: string;
  version: string;
}

/** Writes down who is asked, for the words as they read in this version. */
export async function askTaker({ db }: Room, asking: Asking, taker: Taker | null): Promise<void> {
  if (!taker) return;
  const { householdId, agreementId, version, standing } = asking;
  const me = authorOf(standing);
  const who = taker.kind === "member" ? { memberId: taker.id } : { partyId: taker.id };
  const ofVersion = { householdId, agreementId, version };
  await db.insert(agreementTakers).values({ ...ofVersion, ...who, namedBy: me });
  if (taker.id !== me) return;
  const id = rowId(householdId, version, { step: "taken" });
  await db.insert(agreementStates).values({ ...ofVersion, id, step: "taken", memberId: me });
}
