import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { goalMeasurements } from "../schema/measurements";
import { agreements, goalSubjects, goals, progressEntries } from "../schema/plan";
import { tasks } from "../schema/tasks";
import { definer, person } from "./roles";
import {
  goalIsVisible,
  grantedUnderGoal,
  iAmMember,
  myHouseholds,
  myOwnHouseholds,
  ofAGoalISeeAtHome,
  wholeGoalGranted,
  writtenNow,
} from "./viewer";

export const aGoalIsSeenByItsAudience = pgPolicy("a goal is seen by its audience and by live grants", {
  for: "select",
  to: person,
  using: sql`(audience = 'household' and household_id = ${myHouseholds})
    or (audience = 'owners' and household_id = ${myOwnHouseholds})
    or ${iAmMember("author_id")}
    or ${wholeGoalGranted}`,
}).link(goals);

export const membersWriteGoals = pgPolicy("members write goals of their own household", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("author_id")} and ${writtenNow}`,
}).link(goals);

/** Its columns of words are not granted: a line of the ledger names what is in its own household, and nothing else. */
export const theLedgerKnowsWhichGoalsThereAre = knownToTheLedger("goals", goals);
export const theLedgerKnowsWhichAgreementsThereAre = knownToTheLedger("agreements", agreements);
export const theLedgerKnowsWhichProgressThereIs = knownToTheLedger("progress entries", progressEntries);
export const theLedgerKnowsWhichTasksThereAre = knownToTheLedger("tasks", tasks);
export const theLedgerKnowsWhichMeasurementsThereAre = knownToTheLedger("measurements", goalMeasurements);

export const membersSeeWhomAGoalIsAbout = pgPolicy("members see whom a goal is about", {
  for: "select",
  to: person,
  using: ofAGoalISeeAtHome("goal_subjects"),
}).link(goalSubjects);

/** Fixed with the goal itself: nobody is written out of it afterwards to do without his or her consent. */
export const whoWritesAGoalSaysWhomItIsAbout = pgPolicy("whoever writes a goal says whom it is about", {
  for: "insert",
  to: person,
  withCheck: sql`exists (select from goals where goals.household_id = goal_subjects.household_id and goals.id = goal_subjects.goal_id
    and goals.created_at = now() and goals.author_id = any(array(select (my_members()).id)))`,
}).link(goalSubjects);

export const theViewerFunctionsReadSubjects = pgPolicy("the viewer functions read whom a goal is about", {
  for: "select",
  to: definer,
  using: sql`true`,
}).link(goalSubjects);

export const [anAgreementFollowsItsGoal, membersWriteAgreements] = followTheGoal(
  "an agreement",
  "agreements",
  agreements,
);
export const [progressFollowsItsGoal, membersRecordProgress] = followTheGoal(
  "progress",
  "progress_entries",
  progressEntries,
);

function followTheGoal(subject: string, name: string, table: PgTable) {
  return [
    pgPolicy(`${subject} is seen with its goal, or by itself where granted`, {
      for: "select",
      to: person,
      using: sql`${ofAGoalISeeAtHome(name)} or ${grantedUnderGoal(name, `${name}.id`, "see")}`,
    }).link(table),
    pgPolicy(`${subject} is written by members who see the goal`, {
      for: "insert",
      to: person,
      withCheck: sql`${iAmMember("author_id")} and ${goalIsVisible(name)} and ${writtenNow}`,
    }).link(table),
  ] as const;
}

function knownToTheLedger(subject: string, table: PgTable) {
  return pgPolicy(`the ledger knows which ${subject} there are`, {
    for: "select",
    to: definer,
    using: sql`true`,
  }).link(table);
}
