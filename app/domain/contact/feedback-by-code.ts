import { sql } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { unsealField } from "#app/vault/rows";
import { feedbackNotes } from "#drizzle/schema/feedback";
import { hashOfCode } from "./follow-up-code";
import { moment } from "./request-by-code";

/** A text that an owner of the household has said yes to. */
export interface ToldOn {
  words: string;
  decidedAt: Date;
}

export async function feedbackByCode({ db, keys }: Room, code: string[]): Promise<ToldOn[]> {
  const rows = await db
    .select({
      householdId: sql<string>`household_id`,
      id: sql<string>`id`,
      words: sql<Uint8Array>`words`,
      decidedAt: moment("decided_at"),
    })
    .from(sql`feedback_by_code(${hashOfCode(keys, code)})`);
  return rows.map(({ householdId, id, words, decidedAt }) => ({
    words: unsealField(feedbackNotes, { householdId, id }, "words", words, keys),
    decidedAt,
  }));
}
