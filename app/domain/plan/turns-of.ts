import { and, asc, between, eq, inArray, or } from "drizzle-orm";
import { type HouseholdSubject, isOfTheHousehold } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { taskClaims, taskMarks, tasks } from "#drizzle/schema/tasks";
import { peopleOf } from "./taker";
import { type Claim, type Mark, stopOf, type Task, type Turn, turnsOn } from "./task";
import { daysOf } from "./task-days";

type TaskRow = typeof tasks.$inferSelect;

export interface Days {
  from: string;
  until: string;
}

/** The tasks with their turns on these days. Who takes one is told by name to the family; from outside one reads whether it is oneself. */
export async function turnsOf(
  room: Room,
  subject: HouseholdSubject,
  rows: TaskRow[],
  days: Days,
): Promise<Task[]> {
  if (rows.length === 0) return [];
  const { standing, householdId } = subject;
  const happened = await happenedOn(
    room,
    householdId,
    rows.map(({ id }) => id),
    days,
  );
  const isKnown = isOfTheHousehold(standing) && happened.claims.length > 0;
  const people = isKnown ? await peopleOf(room, householdId) : [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const me = standing.as === "party" ? standing.partyId : standing.memberId;
  const tell = (id: string): Turn["taker"] => ({
    id: id === me || isKnown ? id : "",
    name: names.get(id) ?? null,
    isYou: id === me,
  });
  return rows.map((row) => {
    const { id, goalId, agreementId, words, startsOn, rule } = openRow(tasks, row, room.keys);
    const marks = happened.marks.filter(({ taskId }) => taskId === id);
    const claims = happened.claims.filter(({ taskId }) => taskId === id);
    const stop = stopOf(marks);
    const turns = turnsOn(daysOf({ rule, startsOn }, days.from, days.until), claims, marks, tell);
    return {
      id,
      goalId,
      agreementId,
      words,
      startsOn,
      rule,
      isStopped: stop !== null && stop <= days.from,
      turns,
    };
  });
}

/** What was claimed and said of turns on these days, oldest first; and where each of them stops. */
async function happenedOn({ db }: Room, householdId: string, ids: string[], { from, until }: Days) {
  const claims = await db
    .select()
    .from(taskClaims)
    .where(
      and(
        eq(taskClaims.householdId, householdId),
        inArray(taskClaims.taskId, ids),
        between(taskClaims.day, from, until),
      ),
    )
    .orderBy(asc(taskClaims.turn));
  const marks = await db
    .select()
    .from(taskMarks)
    .where(
      and(
        eq(taskMarks.householdId, householdId),
        inArray(taskMarks.taskId, ids),
        or(between(taskMarks.day, from, until), eq(taskMarks.mark, "stopped")),
      ),
    )
    .orderBy(asc(taskMarks.createdAt), asc(taskMarks.id));
  return {
    claims: claims.map((row): Claim & { taskId: string } => ({
      ...row,
      by: row.memberId ?? row.partyId ?? "",
    })),
    marks: marks.map((row): Mark & { taskId: string } => row),
  };
}

/** The tasks under a goal, or of the whole household, oldest first, as far as the reader sees them. */
export async function tasksOf(
  room: Room,
  subject: HouseholdSubject & { goalId?: string },
  days: Days,
): Promise<Task[]> {
  const { householdId, goalId } = subject;
  const rows = await room.db
    .select()
    .from(tasks)
    .where(and(eq(tasks.householdId, householdId), goalId ? eq(tasks.goalId, goalId) : undefined))
    .orderBy(asc(tasks.createdAt), asc(tasks.id));
  return turnsOf(room, subject, rows, days);
}
