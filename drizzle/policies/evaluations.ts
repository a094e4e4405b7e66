import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { evaluationDecisions, evaluations } from "../schema/evaluations";
import { person } from "./roles";
import { grantedUnderGoal, iAmMember, myHouseholds, ofAGoalISeeAtHome, writtenNow } from "./viewer";

export const theFamilySeesWhenItLooksBack = pgPolicy("members see when the family looks back", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds}`,
}).link(evaluations);

export const membersLookBack = pgPolicy("members begin to look back", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("begun_by")} and ${writtenNow}`,
}).link(evaluations);

export const decisionsAreSeen = pgPolicy("what was decided of a goal is seen with it", {
  for: "select",
  to: person,
  using: sql`${ofAGoalISeeAtHome("evaluation_decisions")} or ${grantedUnderGoal("evaluation_decisions", "null", "see")}`,
}).link(evaluationDecisions);

export const membersDecide = pgPolicy("members decide of goals that they see at home", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("decided_by")} and ${ofAGoalISeeAtHome("evaluation_decisions")} and ${writtenNow}`,
}).link(evaluationDecisions);
