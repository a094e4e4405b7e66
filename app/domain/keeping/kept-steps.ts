import { asc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreementStates, agreementTakers } from "#drizzle/schema/agreement-states";
import { asMoment, under } from "./moments";

export async function takersByAgreement({ db }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(agreementTakers)
    .where(eq(agreementTakers.householdId, householdId))
    .orderBy(asc(agreementTakers.createdAt));
  return under(
    rows,
    ({ agreementId }) => agreementId,
    ({ version, memberId, partyId, namedBy, createdAt }) => ({
      ...{ version, memberId, partyId, namedBy, namedAt: asMoment(createdAt) },
    }),
  );
}

export async function stepsByAgreement({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(agreementStates)
    .where(eq(agreementStates.householdId, householdId))
    .orderBy(asc(agreementStates.createdAt), asc(agreementStates.id));
  return under(
    rows,
    ({ agreementId }) => agreementId,
    (row) => {
      const { step, version, memberId, partyId, movedTo, ...said } = openRow(agreementStates, row, keys);
      const { moment, words, createdAt } = said;
      return { step, version, memberId, partyId, movedTo, moment, words, saidAt: asMoment(createdAt) };
    },
  );
}
