import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { taskClaims, taskMarks, tasks, taskVersions } from "../schema/tasks";
import { definer, person } from "./roles";
import {
  grantedUnderGoal,
  iAmMember,
  iAmParty,
  myHouseholds,
  ofAGoalISeeAtHome,
  wordsOfAnotherChild,
  writtenNow,
} from "./viewer";

const itsAgreementIsVisible = sql.raw(`(agreement_id is null or exists (select from agreements
    where agreements.household_id = tasks.household_id and agreements.id = tasks.agreement_id and agreements.goal_id = tasks.goal_id))`);

/** The task of this row is one that the viewer can see: it relies on the policy of the tasks themselves. */
const ofATaskISee = (table: string, and = sql`true`) =>
  sql`exists (select from tasks where tasks.household_id = ${sql.raw(table)}.household_id and tasks.id = ${sql.raw(table)}.task_id and ${and})`;

const whereIMayComment = grantedUnderGoal("tasks", "tasks.agreement_id", "comment");

export const tasksAreSeen = pgPolicy("a task is seen with its goal, or with the agreement it is under", {
  for: "select",
  to: person,
  using: sql`(${ofAGoalISeeAtHome("tasks")} or ${grantedUnderGoal("tasks", "tasks.agreement_id", "see")})
    and ${itsAgreementIsVisible}`,
}).link(tasks);

export const membersWriteTasks = pgPolicy("members write tasks under goals that they see at home", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("author_id")} and ${ofAGoalISeeAtHome("tasks")} and ${writtenNow} and ${itsAgreementIsVisible}`,
}).link(tasks);

/** Complete by itself: an update without a where clause asks no select policy. Only the words, the first day and the rule are granted. */
const taskOfMyHousehold = sql`${ofAGoalISeeAtHome("tasks")} and ${itsAgreementIsVisible} and not ${wordsOfAnotherChild}`;

export const membersChangeTasks = pgPolicy("members change tasks that they see at home", {
  for: "update",
  to: person,
  using: taskOfMyHousehold,
  withCheck: taskOfMyHousehold,
}).link(tasks);

/** From outside one reads what there is to do, and not what there was. */
export const formerTasksAreSeen = pgPolicy("former tasks: seen at home", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds} and ${ofATaskISee("task_versions")}`,
}).link(taskVersions);

export const formerTasksAreKept = pgPolicy("former tasks: kept by a trigger", {
  for: "insert",
  to: definer,
  withCheck: sql`true`,
}).link(taskVersions);

export const turnsAreSeen = pgPolicy("who takes a turn is seen with the task", {
  for: "select",
  to: person,
  using: ofATaskISee("task_claims"),
}).link(taskClaims);

/** Nobody takes a turn over another one's head: the one who had it before gave it back. No other mark has the number of a turn (task_marks_turn). */
const isFree = sql.raw(`(turn = 1 or exists (select from task_marks
    where task_marks.household_id = task_claims.household_id and task_marks.task_id = task_claims.task_id
      and task_marks.day = task_claims.day and task_marks.turn = task_claims.turn - 1))`);

export const turnsAreTaken = pgPolicy("a turn is taken by members, and by parties where they may comment", {
  for: "insert",
  to: person,
  withCheck: sql`${writtenNow} and ${isFree} and ((party_id is null and ${iAmMember("member_id")} and ${ofATaskISee("task_claims")})
    or (member_id is null and ${iAmParty("party_id")} and ${ofATaskISee("task_claims", whereIMayComment)}))`,
}).link(taskClaims);

export const marksAreSeen = pgPolicy("how a turn went is seen with the task", {
  for: "select",
  to: person,
  using: ofATaskISee("task_marks"),
}).link(taskMarks);

/** Taken by the party of this row, and by nobody since. */
const isTheirOwnTurn = sql.raw(`exists (select from task_claims
        where task_claims.household_id = task_marks.household_id and task_claims.task_id = task_marks.task_id
          and task_claims.day = task_marks.day and task_claims.party_id = task_marks.party_id
          and (task_marks.turn is null or task_claims.turn = task_marks.turn)
          and not exists (select from task_claims as since
            where since.household_id = task_claims.household_id and since.task_id = task_claims.task_id
              and since.day = task_claims.day and since.turn > task_claims.turn))`);

export const turnsAreMarked = pgPolicy("members say how a turn went, parties that of their own", {
  for: "insert",
  to: person,
  withCheck: sql`${writtenNow} and ((party_id is null and ${iAmMember("member_id")} and ${ofATaskISee("task_marks")})
    or (member_id is null and ${iAmParty("party_id")} and ${ofATaskISee("task_marks", whereIMayComment)}
      and mark in ('done', 'undone', 'released') and ${isTheirOwnTurn}))`,
}).link(taskMarks);
