import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import type { Standing } from "#app/domain/access/standing";
import { GoalId } from "#app/domain/fields";
import { findWorkedGoal } from "#app/domain/plan/find-goal";
import { type ToAsk, whoCanBeAsked } from "#app/domain/plan/who-can-be-asked";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";

/** What a member needs beside an empty form for an agreement: for which goal it is, who can be asked, and who will read it. */
export const agreementToAdd = query({
  name: "plan.writing-begun",
  input: z.object({ goalId: GoalId }),
  about: (search) => findWorkedGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, subject }) {
    const { householdId, goalId } = subject;
    const { words, audience } = subject.goal;
    const readers = await readersOfGoals({ db, keys }, householdId, [goalId]);
    return {
      goal: { id: goalId, words, audience },
      readers: readers.get(goalId) ?? [],
      takers: await takersFor({ db, keys }, subject),
    };
  },
});

/** Who can be asked there, the one who writes first. */
export async function takersFor(room: Room, { standing, ...there }: ToAsk & { standing: Standing }) {
  const me = standing.as === "party" ? null : standing.memberId;
  const people = await whoCanBeAsked(room, there);
  const listed = people.map(({ kind, id, name }) => ({ kind, id, name, isYou: id === me }));
  return listed.sort((a, b) => Number(b.isYou) - Number(a.isYou));
}
