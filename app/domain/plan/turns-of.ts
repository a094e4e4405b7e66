import { and, asc, between, eq, inArray, or, type SQL } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { type HouseholdSubject, isOfTheHousehold } from "#app/domain/access/standing";
import { daysLater } from "#app/domain/days";
import type { Room } from "#app/gate/door";
import { type Blank, kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { taskClaims, taskMarks, tasks } from "#drizzle/schema/tasks";
import { peopleOf } from "./taker";
import { type Claim, heldDays, type MarkBy, stopOf, type Task, type Turn, turnsOn } from "./task";
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
  const ofTheHousehold = isOfTheHousehold(standing);
  const people = ofTheHousehold && happened.claims.length > 0 ? await peopleOf(room, householdId) : [];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const me = standing.as === "party" ? standing.partyId : standing.memberId;
  const tell = (id: string): Turn["taker"] => ({
    id: id === me || ofTheHousehold ? id : "",
    name: names.get(id) ?? null,
    isYou: id === me,
  });
  return rows.map((row) => {
    const { id, goalId, agreementId, words, startsOn, rule } = openRow(tasks, row, room.keys);
    const marks = happened.marks.filter(({ taskId }) => taskId === id);
    const claims = happened.claims.filter(({ taskId }) => taskId === id);
    const stop = stopOf(marks);
    const inWindow = marks.filter(({ day }) => day >= days.from && day <= days.until);
    const byRule = daysOf({ rule, startsOn }, days.from, days.until);
    const held = heldDays(claims, inWindow);
    const turns = turnsOn([...new Set([...byRule, ...held])].sort(), claims, marks, tell);
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
  const claimed = db
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
  const marked = db
    .select()
    .from(taskMarks)
    .where(
      and(
        eq(taskMarks.householdId, householdId),
        inArray(taskMarks.taskId, ids),
        or(between(taskMarks.day, from, until), inArray(taskMarks.mark, ["stopped", "resumed"])),
      ),
    )
    .orderBy(asc(taskMarks.createdAt), asc(taskMarks.id));
  const [claims, marks] = await Promise.all([claimed, marked]);
  return {
    claims: claims.map((row): Claim & { taskId: string } => ({
      ...row,
      by: row.memberId ?? row.partyId ?? "",
    })),
    marks: marks.map((row): MarkBy & { taskId: string } => ({
      ...row,
      by: row.memberId ?? row.partyId ?? "",
    })),
  };
}

type OfTasks = HouseholdSubject & { goalId?: string; agreementId?: string };

/** The tasks under a goal, under one agreement of it, or of the whole household, oldest first, as far as the reader sees them. */
export async function tasksOf(room: Room, subject: OfTasks, days: Days): Promise<Task[]> {
  return turnsOf(room, subject, await rowsOf(room, subject), days);
}

/**
 * The same, and for the family what was to be done once, on a day that went by, and is neither done nor let go. The tasks are asked for once.
 */
export async function tasksAndEarlier(room: Room, subject: OfTasks, today: string, days: Days) {
  const rows = await rowsOf(room, subject);
  const tasks = await turnsOf(room, subject, rows, days);
  const before = rows.filter(({ rule, startsOn }) => rule === null && startsOn < today);
  const [first = null] = before.map(({ startsOn }) => startsOn).sort();
  if (first === null || !isOfTheHousehold(subject.standing)) return { tasks, earlier: [] };
  const once = await turnsOf(room, subject, before, { from: first, until: daysLater(today, -1) });
  return { tasks, earlier: once.filter(({ turns: [turn] }) => turn && !turn.isDone) };
}

async function rowsOf({ db }: Room, { householdId, goalId, agreementId }: OfTasks): Promise<TaskRow[]> {
  if (!goalId && !agreementId) return rowsInPlan(db, { householdId });
  const under = and(
    goalId ? eq(tasks.goalId, goalId) : undefined,
    agreementId ? eq(tasks.agreementId, agreementId) : undefined,
  );
  return rowsUnder(db, householdId, under);
}

const rowsInPlan = kept(["householdId"], (db, { householdId }) => rowsUnder(db, householdId));

function rowsUnder(db: Db, householdId: string | Blank, under?: SQL) {
  return db
    .select()
    .from(tasks)
    .where(and(eq(tasks.householdId, householdId), under))
    .orderBy(asc(tasks.createdAt), asc(tasks.id));
}
