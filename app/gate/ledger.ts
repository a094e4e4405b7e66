import { otherActions } from "./other-actions";

/** What can stand in a household's ledger: each has its sentence in the catalogue "ledger". */
export const householdActions = [
  "households.started",
  "households.members-read",
  "households.member-added",
  "households.member-settled",
  "households.member-left",
  "households.member-corrected",
  "households.member-ended",
  "households.owning-asked",
  "households.owning-answered",
  "households.owning-stopped",
  "households.country-chosen",
  "households.network-read",
  "households.contact-added",
  "households.contact-changed",
  "households.contact-ended",
  "households.representation-asked",
  "households.representation-accepted",
  "households.representation-ended",
  "plan.read",
  "plan.goal-read",
  "plan.item-read",
  "plan.writing-begun",
  "sharing.choice-begun",
  "plan.versions-read",
  "plan.tasks-read",
  "plan.task-read",
  "plan.task-added",
  "plan.task-edited",
  "plan.turn-claimed",
  "plan.turn-marked",
  "plan.evaluations-read",
  "plan.evaluation-read",
  "plan.evaluation-begun",
  "plan.evaluation-decided",
  "plan.course-read",
  "plan.notes-read",
  "plan.note-written",
  "plan.note-corrected",
  "plan.goal-written",
  "plan.important-written",
  "plan.load-kept",
  "plan.goal-edited",
  "plan.goal-state-said",
  "plan.goal-scale-written",
  "plan.goal-measured",
  "plan.measurement-corrected",
  "plan.set-up-read",
  "plan.template-chosen",
  "plan.titled",
  "plan.heading-edited",
  "plan.heading-removed",
  "plan.heading-put-back",
  "plan.agreement-added",
  "plan.agreement-edited",
  "plan.agreement-taken",
  "plan.agreement-state-said",
  "plan.progress-recorded",
  "plan.progress-corrected",
  "conversation.goal-commented",
  "conversation.item-commented",
  "sharing.people-read",
  "sharing.party-invited",
  "sharing.invitation-shown",
  "sharing.invitation-renewed",
  "sharing.invitation-withdrawn",
  "sharing.invitation-accepted",
  "sharing.member-invited",
  "sharing.party-confirmed",
  "sharing.party-ended",
  "sharing.goal-shared",
  "sharing.grant-revoked",
  "sharing.agreement-proposed",
  "sharing.proposal-decided",
  "sharing.feedback-begun",
  "sharing.feedback-written",
  "sharing.feedback-read",
  "sharing.feedback-decided",
  "sharing.help-ended",
  "sharing.help-read",
  "sharing.help-reviewed",
  "sharing.overview-read",
  "sharing.previewed",
  "sharing.questions-read",
  "sharing.question-answered",
  "sharing.answer-withdrawn",
  "sharing.shared-with-me-read",
  "audit.ledger-read",
  "audit.ledger-exported",
  "keeping.closing-begun",
  "keeping.plan-closed",
  "keeping.plan-reopened",
  "keeping.summary-read",
  "keeping.paper-read",
  "keeping.paper-kept",
  "keeping.shared-paper-read",
  "keeping.shared-paper-kept",
  "keeping.plan-exported",
  "keeping.handing-in-begun",
  "keeping.handed-in",
  "keeping.copy-read",
  "keeping.copies-read",
] as const;

/** The closed list: a command or question whose name is not in it does not compile. */
export const ledgerActions = [...householdActions, ...otherActions] as const;

export type HouseholdAction = (typeof householdActions)[number];
export type LedgerAction = (typeof ledgerActions)[number];

/** What of a household an act is about. An act that is about no household leaves no line. */
export interface Trace {
  householdId: string;
  goalId?: string | null;
  /** The agreement or progress entry under the goal, where it was about that one alone. */
  itemId?: string | null;
  /** The party that it was about, such as the one who was let in. */
  partyId?: string | null;
  /** The member that it was about, where it was about no party. */
  memberId?: string | null;
  /** The grant by which a party acts, or the grant that was given or taken back. */
  grantId?: string | null;
}
