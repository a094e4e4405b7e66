import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { goalMeasurements, goalScales } from "../schema/measurements";
import { person } from "./roles";
import {
  byAnotherChild,
  goalIsVisible,
  grantedUnderGoal,
  iAmMember,
  inWholeGoalGranted,
  ofAGoalISeeAtHome,
  writtenNow,
} from "./viewer";

const holds = sql`replaced_at is null`;
const hasWords = sql`num_nonnulls(much_less, less, expected, more, much_more) > 0`;
/** Complete by itself: an update without a where clause asks no select policy. Only the moment of ending is granted. */
const endsNow = sql`replaced_at = now()`;

export const scalesFollowTheirGoal = pgPolicy(
  "a scale is seen with its goal, from outside the one that holds",
  {
    for: "select",
    to: person,
    using: sql`${ofAGoalISeeAtHome("goal_scales")} or (${holds} and ${inWholeGoalGranted})`,
  },
).link(goalScales);

export const membersWriteScales = pgPolicy("members write scales for goals that they see at home", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("written_by")} and ${ofAGoalISeeAtHome("goal_scales")} and ${writtenNow} and ${holds}`,
}).link(goalScales);

export const membersReplaceScales = pgPolicy("members put another scale in the place of one that holds", {
  for: "update",
  to: person,
  using: sql`${ofAGoalISeeAtHome("goal_scales")} and ${holds} and not (${hasWords} and ${byAnotherChild("written_by")})`,
  withCheck: sql`${ofAGoalISeeAtHome("goal_scales")} and ${endsNow}`,
}).link(goalScales);

export const howFarItIsFollowsTheGoal = pgPolicy(
  "how far a goal is, is seen with it, from outside as it holds",
  {
    for: "select",
    to: person,
    using: sql`${ofAGoalISeeAtHome("goal_measurements")} or (${holds} and ${grantedUnderGoal("goal_measurements", "null", "see")})`,
  },
).link(goalMeasurements);

export const membersSayHowFarItIs = pgPolicy("members say how far a goal is that they see at home", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("said_by")} and ${ofAGoalISeeAtHome("goal_measurements")} and ${writtenNow} and ${holds}`,
}).link(goalMeasurements);

const myOwn = sql`${iAmMember("said_by")} and ${goalIsVisible("goal_measurements")}`;

export const authorsCorrectHowFarItIs = pgPolicy("who said how far a goal is corrects it", {
  for: "update",
  to: person,
  using: sql`${myOwn} and ${holds}`,
  withCheck: sql`${myOwn} and ${endsNow}`,
}).link(goalMeasurements);
