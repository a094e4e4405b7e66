import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { GoalId } from "#app/domain/fields";
import { findGoal } from "#app/domain/plan/find-goal";
import { peopleOf } from "#app/domain/plan/taker";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";

/** What a member needs beside an empty form for an agreement: for which goal it is, who can be asked, and who will read it. */
export const agreementToAdd = query({
  name: "plan.writing-begun",
  input: z.object({ goalId: GoalId }),
  about: (search) => findGoal(search, search.input.goalId),
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

/** Who can be asked, the one who writes first. */
export async function takersFor(room: Room, { householdId, standing }: HouseholdSubject) {
  const me = standing.as === "party" ? null : standing.memberId;
  const here = (await peopleOf(room, householdId)).filter(({ isHere }) => isHere);
  const listed = here.map(({ kind, id, name }) => ({ kind, id, name, isYou: id === me }));
  return listed.sort((a, b) => Number(b.isYou) - Number(a.isYou));
}
