import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { goalStates } from "../schema/plan";
import { person } from "./roles";
import { grantedUnderGoal, iAmMember, ofAGoalISeeAtHome, writtenNow } from "./viewer";

export const whereAGoalStandsFollowsIt = pgPolicy("where a goal stands is seen with the goal", {
  for: "select",
  to: person,
  using: sql`${ofAGoalISeeAtHome("goal_states")} or ${grantedUnderGoal("goal_states", "null", "see")}`,
}).link(goalStates);

export const membersSayWhereAGoalStands = pgPolicy("members say where a goal stands that they see at home", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("said_by")} and ${ofAGoalISeeAtHome("goal_states")} and ${writtenNow}`,
}).link(goalStates);
