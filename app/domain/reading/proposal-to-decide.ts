import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { withAddresses } from "#app/domain/directory/addresses-in";
import { ProposalId } from "#app/domain/fields";
import { findProposal } from "#app/domain/sharing/find-proposal";
import { proposalsUnder } from "#app/domain/sharing/proposals-under";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";

/** A proposal as a member goes through it before answering: for which goal it is, and who will read what becomes of it. */
export const proposalToDecide = query({
  name: "plan.writing-begun",
  input: z.object({ proposalId: ProposalId }),
  about: (search) => findProposal(search, search.input.proposalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const { householdId, goalId, proposalId } = subject;
    const { words, audience } = subject.goal;
    const proposal = (await proposalsUnder(room, subject)).find(({ id }) => id === proposalId);
    if (!proposal) throw new Error("A proposal that was found is not under its goal.");
    const readers = await readersOfGoals(room, householdId, [goalId]);
    return {
      goal: { id: goalId, words, audience },
      readers: readers.get(goalId) ?? [],
      proposal: await withAddresses(db, proposal),
    };
  },
});
