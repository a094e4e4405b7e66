import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { answerTerms } from "#drizzle/schema/answering";
import { areas, helperAreas } from "#drizzle/schema/directory";
import { type AnswerTerm, type TermHours, usualTerm } from "./answer-term";
import type { CalendarCountry } from "./holidays";

/** The term that holds for what is asked of this helper now. */
export async function termOf(db: Db, helperId: string): Promise<AnswerTerm> {
  const { country, weekdays, opensAt, closesAt, hours } = answerTerms;
  const [row] = await db
    .select({ country, weekdays, opensAt, closesAt, hours })
    .from(answerTerms)
    .where(eq(answerTerms.helperId, helperId))
    .orderBy(desc(answerTerms.setAt), desc(answerTerms.id))
    .limit(1);
  return row
    ? { ...row, hours: row.hours as TermHours }
    : { ...usualTerm, country: await countryOf(db, helperId) };
}

/** Where somebody works in Belgium only, its holidays count. */
async function countryOf(db: Db, helperId: string): Promise<CalendarCountry> {
  const [row] = await db
    .select({ isBelgian: sql<boolean | null>`bool_and(${areas.scheme} = 'NIS')` })
    .from(helperAreas)
    .innerJoin(areas, eq(areas.code, helperAreas.areaCode))
    .where(eq(helperAreas.helperId, helperId));
  return row?.isBelgian ? "BE" : "NL";
}
