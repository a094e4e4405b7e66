import { z } from "zod";
import { mayReadGoal } from "#app/domain/access/plan";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { Day, GoalId } from "#app/domain/fields";
import { courseOf } from "#app/domain/plan/course";
import { findGoal } from "#app/domain/plan/find-goal";
import { measurementsOf } from "#app/domain/plan/measurements-of";
import { farIn, feltIn, newestWeeks, reachedIn } from "#app/domain/plan/weeks-of";
import { query } from "#app/gate/command";

/** Half a year of weeks, if there is something in each. */
const onePage = 26;

/** How a goal went over time, for the family and for whoever was let in, as far as each sees what was written down: the newest weeks, or those before one. */
export const readCourse = query({
  name: "plan.course-read",
  input: z.object({ goalId: GoalId, before: Day.optional().catch(undefined) }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayReadGoal,
  async carryOut({ db, keys, input, subject }) {
    const room = { db, keys };
    const { goalId, standing, goal } = subject;
    const before = input.before ?? null;
    const ofTheHousehold = isOfTheHousehold(standing);
    const newest = await newestWeeks(room, subject, before, onePage + 1);
    const shown = newest.slice(0, onePage);
    const weeks = { from: shown.at(-1) ?? noWeek, before };
    const [felt, reached, far, former] = await Promise.all([
      feltIn(room, subject, weeks),
      reachedIn(room, subject, weeks),
      farIn(room, subject, weeks),
      ofTheHousehold
        ? measurementsOf(room, subject, { goalId, former: true, ...asDays(weeks), most: 20 })
        : [],
    ]);
    return {
      goal: { id: goalId, words: goal.words },
      ofTheHousehold,
      weeks: courseOf(felt, reached, far),
      earlier: newest.length > onePage ? weeks.from : null,
      /** What was corrected since is the family's own to read. */
      former,
    };
  },
});

/** A day on which nothing was written down yet, nor will be. */
const noWeek = "9999-12-27";

const asDays = ({ from, before }: { from: string; before: string | null }) => ({
  from,
  until: before ?? undefined,
});
