import { and, count, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
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
 * is, agreed and said of what was agreed, done of what there was to do, and what people from outside wrote. One question for each sort.
 */
export async function happenedSince(
  { db }: Room,
  householdId: string,
  since: string | null,
): Promise<(goalId: string) => HappenedWithGoal> {
  const perGoal = async (table: Written, and_?: SQL) =>
    db
      .select({ goalId: table.goalId, count: count() })
      .from(table as PgTable)
      .where(and(eq(table.householdId, householdId), fromDay(table.createdAt, since), and_))
      .groupBy(table.goalId);
  const found = {
    entries: await perGoal(progressEntries),
    measured: await perGoal(goalMeasurements, isNull(goalMeasurements.replacedAt)),
    agreements: await perGoal(agreements),
    steps: await stepsSince(db, householdId, since),
    tasks: await turnsDoneSince(db, householdId, since),
    comments: await perGoal(comments, isNotNull(comments.partyId)),
  };
  return (goalId) =>
    Object.fromEntries(
      happenings.map((sort) => [sort, found[sort].find((row) => row.goalId === goalId)?.count ?? 0]),
    ) as HappenedWithGoal;
}

/** How much the reader sees that was written down without a goal. */
export async function notesSince({ db }: Room, householdId: string, since: string | null): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(notes)
    .where(and(eq(notes.householdId, householdId), fromDay(notes.createdAt, since)));
  return row?.count ?? 0;
}

type Written = typeof agreements | typeof progressEntries | typeof goalMeasurements | typeof comments;

/** What was said of agreements: that somebody does it, how it went, a new day. */
function stepsSince(db: Room["db"], householdId: string, since: string | null) {
  return db
    .select({ goalId: agreements.goalId, count: count() })
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
    .select({
      goalId: tasks.goalId,
      count: sql<number>`count(distinct (${taskMarks.taskId}, ${taskMarks.day}))::int`,
    })
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
