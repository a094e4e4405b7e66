import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayReadGoal } from "#app/domain/access/plan";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { GoalId } from "#app/domain/fields";
import { courseOf } from "#app/domain/plan/course";
import { findGoal } from "#app/domain/plan/find-goal";
import { query } from "#app/gate/command";
import { openRow } from "#app/vault/rows";
import { goalStates, progressEntries } from "#drizzle/schema/plan";

/** A year of weeks with at most three feelings each, and as many states. */
const most = 156;

/** How a goal went over time, for the family and for whoever was let in, as far as each sees what was written down. */
export const readCourse = query({
  name: "plan.course-read",
  input: z.object({ goalId: GoalId }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayReadGoal,
  async carryOut({ db, keys, subject }) {
    const { householdId, goalId, standing, goal } = subject;
    const weekOf = (column: typeof progressEntries.createdAt | typeof goalStates.createdAt) =>
      sql<string>`to_char(date_trunc('week', ${column} at time zone 'Europe/Amsterdam'), 'YYYY-MM-DD')`;
    const week = weekOf(progressEntries.createdAt);
    const felt = await db
      .select({ week, feeling: progressEntries.feeling, count: sql<number>`count(*)::int` })
      .from(progressEntries)
      .where(
        and(
          eq(progressEntries.householdId, householdId),
          eq(progressEntries.goalId, goalId),
          isNotNull(progressEntries.feeling),
        ),
      )
      .groupBy(sql`1`, progressEntries.feeling)
      .orderBy(sql`1 desc`)
      .limit(most);
    const states = await db
      .select({ week: weekOf(goalStates.createdAt), state: goalStates })
      .from(goalStates)
      .where(and(eq(goalStates.householdId, householdId), eq(goalStates.goalId, goalId)))
      .orderBy(desc(goalStates.createdAt), desc(goalStates.id))
      .limit(most);
    const reached = states.toReversed().map(({ week, state }) => {
      const { attainment, words } = openRow(goalStates, state, keys);
      return { week, attainment, words };
    });
    return {
      goal: { id: goalId, words: goal.words },
      ofTheHousehold: isOfTheHousehold(standing),
      weeks: courseOf(
        felt.flatMap(({ feeling, ...one }) => (feeling ? [{ ...one, feeling }] : [])),
        reached,
      ),
    };
  },
});
