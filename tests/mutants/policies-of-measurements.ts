import { anybodyHere, atHome, breakIn, home, isMe, type Mutant, seesGoal } from "./mutant";

const measurements = "migrations/0050_measurements.sql";
const rows = "tests/access/matrix-of-rows";
const forged = "tests/access/forged-rows";
const changed = "tests/access/forged-changes";
const story = "tests/access/measuring";
const policy = (name: string, by: typeof rows | typeof forged | typeof changed) =>
  breakIn(measurements, `CREATE POLICY "${name}"`, by);

const seeScale = policy("a scale is seen with its goal, from outside the one that holds", rows);
const write = policy("members write scales for goals that they see at home", forged);
const replace = breakIn(
  "migrations/0052_words_of_a_child_everywhere.sql",
  'ALTER POLICY "members put another scale in the place of one that holds"',
  changed,
);
const see = policy("how far a goal is, is seen with it, from outside as it holds", rows);
const say = policy("members say how far a goal is that they see at home", forged);
const correct = policy("who said how far a goal is corrects it", changed);
const asks = breakIn("app/domain/plan/measured.ts", "export async function measuredFrom(", story);
const puts = breakIn("app/domain/plan/write-scale.ts", "async function putInPlace(", story);
const corrects = breakIn("app/domain/plan/correct-measurement.ts", "async carryOut(", story);
const reads = breakIn("app/domain/plan/measurements-of.ts", "export async function measurementsOf(", story);

export const policiesOfMeasurements: Mutant[] = [
  seeScale("any scale is seen at home", ` and ${seesGoal("goal_scales")}`, ""),
  seeScale("guests read the scale that stood there before", "replaced_at is null and ", ""),
  seeScale("guests read no scale", "goals_granted_to_me('see')", "goals_granted_to_me('propose')"),
  seeScale(
    "a guest reads the scale of a goal with the same id elsewhere",
    " and row(household_id, goal_id)::household_key = any(array(select goals_granted_to_me('see')))",
    "",
    "tests/database/borrowed-ids",
  ),
  write("a scale is written in another one's name", isMe("written_by"), anybodyHere),
  write("a scale is written for what is only another's", ` and ${seesGoal("goal_scales")}`, ""),
  write("a scale is written in the past", " and created_at = now()", ""),
  write("a scale is written as a former one", " and replaced_at is null", ""),
  replace("a scale of what is only another's is put aside", ` and ${seesGoal("goal_scales")}`, ""),
  replace("guests put a scale aside", `${home} and ${seesGoal("goal_scales")}`, seesGoal("goal_scales")),
  replace("a scale is put aside for some other moment", "replaced_at = now()", "true"),
  replace("a scale is put aside once more", "and replaced_at is null", "and true"),
  see("how far any goal is, is seen at home", ` and ${seesGoal("goal_measurements")}`, ""),
  see("how far a goal is, is not seen at home", atHome("goal_measurements"), "false"),
  see("guests read what was corrected", "replaced_at is null and ", ""),
  see(
    "a guest reads how far a goal was before the grant shows",
    " and granted.shows_from <= goal_measurements.created_at",
    "",
    story,
  ),
  see("a guest of one item reads how far its goal is", "granted.item_id is null and ", ""),
  see(
    "a guest reads how far a goal with the same id is elsewhere",
    "granted.household_id = goal_measurements.household_id and ",
    "",
    "tests/database/borrowed-ids",
  ),
  say("it is said in another one's name", isMe("said_by"), anybodyHere),
  say("it is said of what is only another's", ` and ${seesGoal("goal_measurements")}`, ""),
  say("it is said in the past", " and created_at = now()", ""),
  say("it is said as if it had been corrected", " and replaced_at is null", ""),
  correct("everybody corrects it", isMe("said_by"), anybodyHere),
  correct("it is corrected at some other moment", "replaced_at = now()", "true"),
  correct("it is corrected once more", "and replaced_at is null", "and true"),
  asks("it is said of tomorrow", "if (onDay > today())", "if (false)"),
  asks("nothing is said, and kept", "if (!level && !compared)", "if (false)"),
  puts("the scale that somebody else wrote is put aside", ", eq(goalScales.id, version)", ""),
  puts(
    "a scale that nobody had before him is put in its place",
    "if (replaced.length === 0) return false;",
    "",
  ),
  corrects("two corrections of one are both kept", "replaced.length > 0 ?", "true ?"),
  reads(
    "what was corrected is read as if it held",
    "former ? isNotNull(replacedAt) : isNull(replacedAt)",
    "undefined",
  ),
];
