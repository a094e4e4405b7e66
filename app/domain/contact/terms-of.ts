import { desc, eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { answerTerms } from "#drizzle/schema/answering";
import { type AnswerTerm, type TermHours, usualTerm } from "./answer-term";

/** The term that holds for what is asked of this helper now. */
export async function termOf(db: Db, helperId: string): Promise<AnswerTerm> {
  const { country, weekdays, opensAt, closesAt, hours } = answerTerms;
  const [row] = await db
    .select({ country, weekdays, opensAt, closesAt, hours })
    .from(answerTerms)
    .where(eq(answerTerms.helperId, helperId))
    .orderBy(desc(answerTerms.setAt), desc(answerTerms.id))
    .limit(1);
  return row ? { ...row, hours: row.hours as TermHours } : usualTerm;
}
