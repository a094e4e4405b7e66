import { and, asc, eq, inArray } from "drizzle-orm";
import { mayEdit, maySayHowItWent, mayTakeAgreement } from "#app/domain/access/plan";
import { type HouseholdSubject, isOfTheHousehold } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import { isAnotherChilds } from "#app/domain/households/childs-own";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { type AgreementNow, agreementNow, type Said, type Taker } from "./agreement";
import type { AgreementToSay } from "./find-agreement";
import { peopleOf, takersOf } from "./taker";
import type { CurrentVersion } from "./version";

export interface ReadsNow {
  id: string;
  dueOn: string | null;
  version: CurrentVersion;
  authorId: string;
}

/** How it stands, with what the reader can do about it. */
export interface StandsSo extends AgreementNow {
  version: string;
  /** Who does it, where that is somebody who was asked. */
  takerId: string | null;
  /** Who took it is another one than who said so. */
  forAnother: boolean;
  isAsked: boolean;
  mayTake: boolean;
  /** Its day has gone by, and the reader may write another one. */
  mayMove: boolean;
}

/** Agreement id -> how it stands, as far as the reader sees it. Who said what is told within the household only. */
export async function howTheyStand(
  room: Room,
  subject: HouseholdSubject,
  agreements: ReadsNow[],
): Promise<Map<string, StandsSo>> {
  if (agreements.length === 0) return new Map();
  const { householdId, standing } = subject;
  const [people, rows, takers] = await Promise.all([
    isOfTheHousehold(standing) ? peopleOf(room, householdId) : [],
    rowsOf(room, householdId, agreements),
    takersOf(room, householdId, agreements),
  ]);
  const said = saidIn(rows, people, room.keys);
  const now = new Date();
  const all = await Promise.all(
    agreements.map(async ({ id, dueOn, version, authorId }): Promise<[string, StandsSo]> => {
      const taker = takers.get(id) ?? null;
      const reads = { version: version.id, since: version.writtenAt, dueOn };
      const state = agreementNow(said.get(id) ?? [], reads, now, today());
      const hasSignIn = people.some((one) => one.id === taker?.id && one.hasSignIn);
      const allowed = mayTakeAgreement({ standing, taker: taker && { ...taker, hasSignIn } }).allowed;
      const stands: StandsSo = {
        ...state,
        version: version.id,
        takerId: standing.as === "party" ? null : (taker?.id ?? null),
        forAnother: state.takenBy !== null && state.takenBy.by !== taker?.id,
        isAsked: taker?.id === (standing.as === "party" ? standing.partyId : standing.memberId),
        mayTake: allowed && state.taken !== "agreed" && !state.isOver,
        mayMove: state.offeredDay !== null && (await mayChange(room, subject, authorId)),
      };
      return [id, stands];
    }),
  );
  return new Map(all);
}

async function mayChange(room: Room, { householdId, standing }: HouseholdSubject, authorId: string) {
  const written = { householdId, authorId };
  return mayEdit({
    householdId,
    standing,
    isAnotherChilds: await isAnotherChilds(room, standing, written),
  }).allowed;
}

/** The same of one agreement by itself, with whether the reader may say how it went. */
export async function howItStands(
  room: Room,
  subject: AgreementToSay,
): Promise<StandsSo & { maySay: boolean }> {
  const { itemId, item, version, authorId } = subject;
  const stand = await howTheyStand(room, subject, [{ id: itemId, dueOn: item.dueOn, version, authorId }]);
  return { ...standingOf(stand, itemId), maySay: maySayHowItWent(subject).allowed };
}

export function standingOf(stand: Map<string, StandsSo>, id: string): StandsSo {
  const found = stand.get(id);
  if (!found) throw new Error("An agreement that was found does not stand anywhere.");
  return found;
}

type StateRow = typeof agreementStates.$inferSelect;

async function rowsOf({ db }: Room, householdId: string, agreements: ReadsNow[]): Promise<StateRow[]> {
  const ids = agreements.map(({ id }) => id);
  return db
    .select()
    .from(agreementStates)
    .where(and(eq(agreementStates.householdId, householdId), inArray(agreementStates.agreementId, ids)))
    .orderBy(asc(agreementStates.createdAt), asc(agreementStates.id));
}

function saidIn(rows: StateRow[], people: Taker[], keys: Room["keys"]): Map<string, Said[]> {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const said = new Map<string, Said[]>();
  for (const row of rows) {
    const { agreementId, step, version, movedTo, moment, words, createdAt } = openRow(
      agreementStates,
      row,
      keys,
    );
    const by = row.memberId ?? row.partyId ?? "";
    const one = { step, version, movedTo, moment, words, by, byName: names.get(by) ?? null, at: createdAt };
    said.set(agreementId, [...(said.get(agreementId) ?? []), one]);
  }
  return said;
}
