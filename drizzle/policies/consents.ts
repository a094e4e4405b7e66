import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { consents } from "../schema/consents";
import { definer, person } from "./roles";
import { iAmMember, iAnswerFor, ofAGoalISeeAtHome, writtenNow } from "./viewer";

export const membersSeeConsents = pgPolicy("members see who agreed to what they can see", {
  for: "select",
  to: person,
  using: ofAGoalISeeAtHome("consents"),
}).link(consents);

/** Nobody answers for somebody else who did not ask for that. Whom a goal is about is seen by who sees the goal at home, and by nobody else. */
export const membersAnswer = pgPolicy("a member answers, or whoever answers for the member", {
  for: "insert",
  to: person,
  withCheck: sql`${iAnswerFor("member_id", "agree")} and ${iAmMember("answered_by")}
    and ${writtenNow} and withdrawn_at is null and withdrawn_by is null
    and exists (select from goal_subjects where goal_subjects.household_id = consents.household_id
      and goal_subjects.goal_id = consents.goal_id and goal_subjects.member_id = consents.member_id)`,
}).link(consents);

export const membersTakeAnswersBack = pgPolicy("a member takes an answer back, at any moment", {
  for: "update",
  to: person,
  using: sql`withdrawn_at is null and ${iAnswerFor("member_id", "agree")}`,
  withCheck: sql`withdrawn_at = now() and ${iAmMember("withdrawn_by")} and ${iAnswerFor("member_id", "agree")}`,
}).link(consents);

export const theViewerFunctionsReadConsents = pgPolicy("the viewer functions read consents", {
  for: "select",
  to: definer,
  using: sql`true`,
}).link(consents);
