import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { ownerAnswers, ownerQuestions } from "../schema/owners";
import { definer, person } from "./roles";
import { iAmMember, myHouseholds, myOwnHouseholds } from "./viewer";

export const whoIsAskedAboutOwning = pgPolicy("who owns the plan is talked over by owners and who is asked", {
  for: "select",
  to: person,
  using: sql`household_id = ${myOwnHouseholds} or ${iAmMember("member_id")}`,
}).link(ownerQuestions);

export const whoAnsweredAboutOwning = pgPolicy("an answer about owning is seen with its question", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds} and exists (select from owner_questions
    where owner_questions.household_id = owner_answers.household_id and owner_questions.id = owner_answers.question_id)`,
}).link(ownerAnswers);

export const owningIsAskedByFunction = byFunctions(
  "who owns the plan is asked through functions",
  ownerQuestions,
);
export const owningIsAnsweredByFunction = byFunctions("and answered through functions", ownerAnswers);

function byFunctions(says: string, table: PgTable) {
  return pgPolicy(says, { for: "all", to: definer, using: sql`true`, withCheck: sql`true` }).link(table);
}
