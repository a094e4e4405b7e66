import { z } from "zod";
import { mayReadPlan } from "#app/domain/access/plan";
import { today } from "#app/domain/days";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { daysLater } from "#app/domain/plan/task-days";
import { tasksAndEarlier } from "#app/domain/plan/turns-of";
import { whoCarries } from "#app/domain/plan/who-carries";
import { query } from "#app/gate/command";

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
    const turns = tasks.flatMap(({ id, words, turns }) =>
      turns.filter(({ day }) => day >= now).map((turn) => ({ taskId: id, words, turn })),
    );
    const days = [...new Set(turns.map(({ turn }) => turn.day))].sort();
    return {
      today: now,
      days: days.map((day) => ({ day, turns: turns.filter(({ turn }) => turn.day === day) })),
      earlier,
      carries: await whoCarries(room, subject, tasks),
    };
  },
});
