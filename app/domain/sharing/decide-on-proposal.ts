import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { choice, NewId, ProposalId } from "#app/domain/fields";
import { proposedWords } from "#app/domain/plan/agreement-words";
import { authorOf } from "#app/domain/plan/author";
import { proposalDecisions } from "#app/domain/plan/proposal";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { agreements } from "#drizzle/schema/plan";
import { proposals } from "#drizzle/schema/proposals";
import { findProposal } from "./find-proposal";

/**
 * A member takes a proposal over, as it is or in other words, or does not. Only the first makes an agreement, and it is the member's own text.
 */
export const decideOnProposal = command({
  name: "sharing.proposal-decided",
  input: z.object({
    id: NewId,
    proposalId: ProposalId,
    decision: choice(proposalDecisions),
    ...proposedWords,
  }),
  about: (search) => findProposal(search, search.input.proposalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject: { householdId, goalId, proposalId, standing } }) {
    const { decision, who, what, when, how, withWhom } = input;
    const memberId = authorOf(standing);
    const agreementId = decision === "accepted" ? rowId(householdId, input.id, { proposalId }) : null;
    if (agreementId) {
      const written = {
        householdId,
        id: agreementId,
        goalId,
        authorId: memberId,
        who,
        what,
        when,
        how,
        withWhom,
      };
      await db
        .insert(agreements)
        .values(sealRow(agreements, written, keys))
        .onConflictDoNothing();
    }
    const decided = await db
      .update(proposals)
      .set({ decision, decidedAt: sql`now()`, decidedBy: memberId, agreementId })
      .where(
        and(eq(proposals.householdId, householdId), eq(proposals.id, proposalId), isNull(proposals.decision)),
      )
      .returning({ id: proposals.id });
    if (decided.length > 0) return { goalId, isNew: true };
    return (await wasDecidedSo(db, householdId, proposalId, agreementId))
      ? { goalId, isNew: false }
      : new Invalid({ form: "answered-meanwhile" });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

/** Whether the same form was sent before: then it is not somebody else's answer that stands there. */
async function wasDecidedSo(
  db: Room["db"],
  householdId: string,
  proposalId: string,
  agreementId: string | null,
): Promise<boolean> {
  const [row] = await db
    .select({ agreementId: proposals.agreementId })
    .from(proposals)
    .where(and(eq(proposals.householdId, householdId), eq(proposals.id, proposalId)));
  return row?.agreementId === agreementId;
}
