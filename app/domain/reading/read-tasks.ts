import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { mayReadPlan } from "#app/domain/access/plan";
import { daysLater, today } from "#app/domain/days";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import type { Task } from "#app/domain/plan/task";
import { tasksAndEarlier } from "#app/domain/plan/turns-of";
import { whoCarries } from "#app/domain/plan/who-carries";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { goals } from "#drizzle/schema/plan";

/** The coming week of the family: who does what on which day, what is still open from earlier, and who carries how much, over the last weeks and this one. */
export const readTasks = query({
  name: "plan.tasks-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPlan,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const now = today();
    const until = daysLater(now, 6);
    const lastWeeks = { from: daysLater(now, -21), until };
    const { tasks, earlier } = await tasksAndEarlier(room, subject, now, lastWeeks);
    const turns = tasks.flatMap(({ id, goalId, words, turns }) =>
      turns.filter(({ day }) => day >= now).map((turn) => ({ taskId: id, goalId, words, turn })),
    );
    const days = [...new Set(turns.map(({ turn }) => turn.day))].sort();
    return {
      today: now,
      days: days.map((day) => ({ day, turns: turns.filter(({ turn }) => turn.day === day) })),
      earlier,
      seen: await seenUnder(room, subject.householdId, [...tasks, ...earlier]),
      carries: await whoCarries(room, subject, tasks),
    };
  },
});

/** Goal id -> who of the family, and who from outside, sees what is under it. */
async function seenUnder(room: Room, householdId: string, tasks: Pick<Task, "goalId">[]) {
  const ids = [...new Set(tasks.map(({ goalId }) => goalId))];
  const readers = await readersOfGoals(room, householdId, ids);
  const rows = await room.db
    .select({ id: goals.id, audience: goals.audience })
    .from(goals)
    .where(and(eq(goals.householdId, householdId), inArray(goals.id, ids)))
    .orderBy(asc(goals.id));
  return Object.fromEntries(
    rows.map(({ id, audience }) => [id, { audience, readers: readers.get(id) ?? [] }]),
  );
}
