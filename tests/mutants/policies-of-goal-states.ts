import { anybodyHere, atHome, breakIn, isMe, type Mutant, seesGoal } from "./mutant";

const states = "migrations/0013_goal_states.sql";

const see = breakIn(
  states,
  'CREATE POLICY "where a goal stands is seen with the goal"',
  "tests/access/matrix-of-rows",
);
const say = breakIn(
  states,
  'CREATE POLICY "members say where a goal stands that they see at home"',
  "tests/access/forged-rows",
);

export const policiesOfGoalStates: Mutant[] = [
  see("where any goal stands is seen at home", ` and ${seesGoal("goal_states")}`, ""),
  see("where a goal stands is not seen at home", atHome("goal_states"), "false"),
  see(
    "whoever sees a goal in another way sees where it stood before",
    atHome("goal_states"),
    seesGoal("goal_states"),
    "tests/access/goal-states",
  ),
  see(
    "guests do not see where a goal stands",
    "goal_states.goal_id = any(",
    "false and goal_states.goal_id = any(",
  ),
  see(
    "a guest sees where a goal stood before the grant shows",
    " and granted.shows_from <= goal_states.created_at",
    "",
    "tests/access/goal-states",
  ),
  see("a guest of one item sees where its goal stands", "granted.item_id is null and ", ""),
  see(
    "a guest sees where every goal stands",
    " and granted.goal_id = goal_states.goal_id",
    "",
    "tests/access/goal-states",
  ),
  see(
    "a guest sees where a goal with the same id stands elsewhere",
    "granted.household_id = goal_states.household_id and ",
    "",
    "tests/database/borrowed-ids",
  ),
  say("members say it in another one's name", isMe("said_by"), anybodyHere),
  say("members say where a goal stands that they do not see", ` and ${seesGoal("goal_states")}`, ""),
  say("where a goal stands is said of the past", " and created_at = now()", ""),
];
