import { z } from "zod";
import { mayPropose } from "#app/domain/access/sharing";
import { GoalId, NewId } from "#app/domain/fields";
import { proposedWords } from "#app/domain/plan/agreement-words";
import { findGoal } from "#app/domain/plan/find-goal";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { proposals } from "#drizzle/schema/proposals";

/** An agreement as a party would like to see it. It is not the household's text: that takes a member's yes. */
export const proposeAgreement = command({
  name: "sharing.agreement-proposed",
  input: z.object({ id: NewId, goalId: GoalId, ...proposedWords }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayPropose,
  async carryOut({ db, keys, input, subject: { householdId, standing } }) {
    if (standing.as !== "party") throw new Error("Only a party proposes.");
    const id = rowId(householdId, input.id, input);
    const row = sealRow(proposals, { ...input, id, householdId, partyId: standing.partyId }, keys);
    const added = await db
      .insert(proposals)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: proposals.id });
    return { proposalId: id, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
