import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { turnMarks } from "#app/domain/plan/task";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { agreements, hangsUnderGoal } from "./plan";
import { sealedText } from "./sealed-text";
import { parties } from "./sharing";

/** Something small to do under a goal or an agreement: on one day, or again and again by a rule (RFC 5545, section 3.3.10). */
export const tasks = pgTable(
  "tasks",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    goalId: uuid("goal_id").notNull(),
    agreementId: uuid("agreement_id"),
    authorId: uuid("author_id").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    words: sealedText().notNull(),
    startsOn: date("starts_on").notNull(),
    rule: text(),
    /** Of what stands here now, after it was changed. The database itself fills them in. */
    versionId: uuid("version_id"),
    editedBy: uuid("edited_by"),
    editedAt: timestamp("edited_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("tasks", table),
    ofMember("tasks_author", table.householdId, table.authorId),
    ofMember("tasks_edited_by", table.householdId, table.editedBy),
    check("tasks_edited", sql`num_nonnulls(version_id, edited_by, edited_at) in (0, 3)`),
    foreignKey({
      name: "tasks_agreement",
      columns: [table.householdId, table.agreementId],
      foreignColumns: [agreements.householdId, agreements.id],
    }),
    index("tasks_id").on(table.id),
    index("tasks_goal").on(table.householdId, table.goalId, table.createdAt),
    check(
      "tasks_rule",
      sql`rule similar to 'FREQ=(DAILY|WEEKLY_BYDAY=(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*)'`,
    ),
  ],
);

/** How a task read before it was changed. A trigger writes these rows; nobody else can. */
export const taskVersions = pgTable(
  "task_versions",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    taskId: uuid("task_id").notNull(),
    goalId: uuid("goal_id").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
    replacedBy: uuid("replaced_by").notNull(),
    replacedAt: timestamp("replaced_at", { withTimezone: true }).notNull(),
    words: sealedText().notNull(),
    startsOn: date("starts_on").notNull(),
    rule: text(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("task_versions", table),
    foreignKey({
      name: "task_versions_task",
      columns: [table.householdId, table.taskId],
      foreignColumns: [tasks.householdId, tasks.id],
    }),
    ofMember("task_versions_written_by", table.householdId, table.writtenBy),
    ofMember("task_versions_replaced_by", table.householdId, table.replacedBy),
    index("task_versions_task").on(table.householdId, table.taskId, table.replacedAt),
  ],
);

/** Who takes the turn of one day. After it was given back the next one who takes it has the next number: two at once cannot have the same. */
export const taskClaims = pgTable(
  "task_claims",
  {
    ...ofADay(),
    turn: integer().notNull(),
  },
  (table) => [
    ...bySomebody("task_claims", table),
    uniqueIndex("task_claims_turn").on(table.householdId, table.taskId, table.day, table.turn),
    check("task_claims_from_one", sql`turn > 0`),
  ],
);

/** What was said of the turn of one day: done, not done after all, given back; skipped, or stopped from that day on. The newest one holds. */
export const taskMarks = pgTable(
  "task_marks",
  {
    ...ofADay(),
    mark: text({ enum: turnMarks }).notNull(),
    /** Which claim was given back. */
    turn: integer(),
  },
  (table) => [
    ...bySomebody("task_marks", table),
    index("task_marks_day").on(table.householdId, table.taskId, table.day),
    oneOf("task_marks_mark", table.mark, turnMarks),
    check("task_marks_turn", sql`(mark = 'released') = (turn is not null)`),
  ],
);

function ofADay() {
  return {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    taskId: uuid("task_id").notNull(),
    day: date().notNull(),
    memberId: uuid("member_id"),
    partyId: uuid("party_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  };
}

type OfADay = Record<"householdId" | "id" | "taskId" | "memberId" | "partyId", PgColumn>;

function bySomebody(name: string, table: OfADay) {
  return [
    primaryKey({ columns: [table.householdId, table.id] }),
    foreignKey({
      name: `${name}_task`,
      columns: [table.householdId, table.taskId],
      foreignColumns: [tasks.householdId, tasks.id],
    }),
    ofMember(`${name}_member`, table.householdId, table.memberId),
    foreignKey({
      name: `${name}_party`,
      columns: [table.householdId, table.partyId],
      foreignColumns: [parties.householdId, parties.id],
    }),
    check(`${name}_of_one`, sql`num_nonnulls(member_id, party_id) = 1`),
  ];
}
