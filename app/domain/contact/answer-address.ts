import { and, desc, eq, isNull } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { answerAddresses } from "#drizzle/schema/answering";
import { addressKeys } from "./request-keys";

/** Where a helper gets mail, or will get it once the letter was answered. */
export interface AnswerAddress {
  id: string;
  address: string;
  confirmedAt: Date | null;
}

export async function ownAddress({ db, keys }: Room, helperId: string): Promise<AnswerAddress | null> {
  const { id, address, confirmedAt, setAt } = answerAddresses;
  const [row] = await db
    .select({ id, address, confirmedAt })
    .from(answerAddresses)
    .where(and(eq(answerAddresses.helperId, helperId), isNull(answerAddresses.endedAt)))
    .orderBy(desc(setAt), desc(id))
    .limit(1);
  return row ? openRow(answerAddresses, row, addressKeys(keys)) : null;
}
