import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type PgTable, unionAll } from "drizzle-orm/pg-core";
import type { Room } from "#app/gate/door";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { comments } from "#drizzle/schema/conversation";
import { goalMeasurements } from "#drizzle/schema/measurements";
import { notes } from "#drizzle/schema/notes";
import { agreements, progressEntries } from "#drizzle/schema/plan";
import { taskMarks, tasks } from "#drizzle/schema/tasks";
import { fromDay } from "./earlier";
import { type HappenedWithGoal, happenings } from "./evaluation";

/**
 * Goal id -> how much happened with it from this day on (YYYY-MM-DD, null for ever), as far as the reader sees it: written, said how far it
 * is, agreed and said of what was agreed, done of what there was to do, and what people from outside wrote; and how much was written down
 * without a goal. It is one question.
 */
export async function happenedSince({ db }: Room, householdId: string, since: string | null) {
  const written = (sort: Sort, table: Written, and_?: SQL) =>
    db
      .select(counted(sort, sql`${table.goalId}`))
      .from(table as PgTable)
      .where(and(eq(table.householdId, householdId), fromDay(table.createdAt, since), and_))
      .groupBy(table.goalId);
  const rows = await unionAll(
    written("entries", progressEntries),
    written("measured", goalMeasurements, isNull(goalMeasurements.replacedAt)),
    written("agreements", agreements),
    stepsSince(db, householdId, since),
    turnsDoneSince(db, householdId, since),
    written("comments", comments, isNotNull(comments.partyId)),
    db
      .select(counted("notes", sql`null::uuid`))
      .from(notes)
      .where(and(eq(notes.householdId, householdId), fromDay(notes.createdAt, since))),
  );
  const of = (sort: Sort, goalId: string | null) =>
    rows.find((row) => row.sort === sort && row.goalId === goalId)?.count ?? 0;
  return {
    notes: of("notes", null),
    withGoal: (goalId: string) =>
      Object.fromEntries(happenings.map((sort) => [sort, of(sort, goalId)])) as HappenedWithGoal,
  };
}

type Sort = keyof HappenedWithGoal | "notes";
type Written = typeof agreements | typeof progressEntries | typeof goalMeasurements | typeof comments;

const counted = (sort: Sort, goalId: SQL, number = sql`count(*)`) => ({
  sort: sql<Sort>`${sql.raw(`'${sort}'`)}`.as("sort"),
  goalId: sql<string | null>`${goalId}`.as("goal_id"),
  count: sql<number>`${number}::int`.as("count"),
});

/** What was said of agreements: that somebody does it, how it went, a new day. */
function stepsSince(db: Room["db"], householdId: string, since: string | null) {
  return db
    .select(counted("steps", sql`${agreements.goalId}`))
    .from(agreementStates)
    .innerJoin(
      agreements,
      and(
        eq(agreements.householdId, agreementStates.householdId),
        eq(agreements.id, agreementStates.agreementId),
      ),
    )
    .where(and(eq(agreementStates.householdId, householdId), fromDay(agreementStates.createdAt, since)))
    .groupBy(agreements.goalId);
}

/** Turns of which it was said last that they are done, each once. */
function turnsDoneSince(db: Room["db"], householdId: string, since: string | null) {
  const wasTakenBack = sql`exists (select from task_marks as later where later.household_id = ${taskMarks.householdId}
    and later.task_id = ${taskMarks.taskId} and later.day = ${taskMarks.day} and later.mark = 'undone'
    and later.created_at > ${taskMarks.createdAt})`;
  return db
    .select(
      counted("tasks", sql`${tasks.goalId}`, sql`count(distinct (${taskMarks.taskId}, ${taskMarks.day}))`),
    )
    .from(taskMarks)
    .innerJoin(tasks, and(eq(tasks.householdId, taskMarks.householdId), eq(tasks.id, taskMarks.taskId)))
    .where(
      and(
        eq(taskMarks.householdId, householdId),
        eq(taskMarks.mark, "done"),
        since ? sql`${taskMarks.day} >= ${since}::date` : undefined,
        sql`not ${wasTakenBack}`,
      ),
    )
    .groupBy(tasks.goalId);
}
