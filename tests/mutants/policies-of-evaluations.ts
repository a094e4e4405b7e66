import { anybodyHere, breakIn, home, isMe, type Mutant } from "./mutant";

const evaluations = "migrations/0042_evaluations.sql";
const rows = "tests/access/matrix-of-rows";
const forged = "tests/access/forged-rows";
const story = "tests/access/looking-back";
const policy = (name: string, by: typeof rows | typeof forged) =>
  breakIn(evaluations, `CREATE POLICY "${name}"`, by);

const see = policy("members see when the family looks back", rows);
const begin = policy("members begin to look back", forged);
const seeDecided = policy("what was decided of a goal is seen with it", rows);
const decide = policy("members decide of goals that they see at home", forged);
const stops = breakIn("app/domain/plan/decide-at-evaluation.ts", "async carryOut(", story);
const keeps = breakIn("app/domain/plan/decide-at-evaluation.ts", "async function stopGoal(", story);
const finds = breakIn(
  "app/domain/plan/find-evaluation.ts",
  "export async function findGoalAtEvaluation(",
  story,
);
const before = breakIn("app/domain/plan/find-evaluation.ts", "export async function findEvaluation(", story);
const offers = breakIn("app/domain/plan/offered-day.ts", "function offeredFor(", "tests/access/goal-states");

export const policiesOfEvaluations: Mutant[] = [
  see("everybody sees when a family looks back", home, "true"),
  begin("a moment is begun in another's name", isMe("begun_by"), anybodyHere),
  begin("a moment is begun in the past", " and created_at = now()", ""),
  seeDecided("what was decided is seen by everybody", "USING (", "USING (true or "),
  seeDecided("parties read no decision", "granted_to_me('see')", "granted_to_me('propose')"),
  decide("it is decided in another's name", isMe("decided_by"), anybodyHere),
  decide(
    "it is decided of what is only another's",
    "exists (select from goals",
    "true or exists (select from goals",
  ),
  decide("it is decided in the past", " and created_at = now()", ""),
  stops("a stop leaves the goal running", `decision === "stop"`, "false"),
  stops("every decision stops the goal", `decision === "stop"`, "true"),
  keeps(
    "a stop says that nothing worked out",
    "const last = (await statesOfGoals(room, householdId, goalId)).get(goalId);",
    'const last = undefined as Partial<import("./goal").GoalState> | undefined;',
  ),
  finds("a goal is discussed at another family's moment", "goal.householdId !== found.householdId || ", ""),
  finds("a wish asks for a decision", ` || goal.goal.kind !== "goal"`, ""),
  before("a moment looks back at a later one", "lt(evaluations.onDay, onDay)", "undefined"),
  offers("a day that has not come is called gone by", "day < now", "true"),
];
