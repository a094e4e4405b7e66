/** What became of a proposal. Nobody has to give a reason. */
export const proposalDecisions = ["accepted", "declined"] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];

export interface Proposal {
  id: string;
  who: string;
  what: string;
  when: string;
  how: string | null;
  withWhom: string | null;
  /** Who proposes it, as the household knows that party. */
  authorName: string;
  createdAt: Date;
  decision: ProposalDecision | null;
}
