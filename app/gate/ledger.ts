import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";

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
  "plan.turn-claimed",
  "plan.turn-marked",
  "plan.course-read",
  "plan.notes-read",
  "plan.note-written",
  "plan.note-corrected",
  "plan.goal-written",
  "plan.important-written",
  "plan.load-kept",
  "plan.goal-edited",
  "plan.goal-state-said",
  "plan.set-up-read",
  "plan.template-chosen",
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
  "keeping.plan-exported",
  "keeping.handing-in-begun",
  "keeping.handed-in",
  "keeping.copy-read",
  "keeping.copies-read",
] as const;

/** What touches no household, and so leaves no line in one. */
const otherActions = [
  "accounts.registered",
  "accounts.credentials-asked",
  "accounts.own-name-asked",
  "accounts.attempt-counted",
  "accounts.presence-asked",
  "households.own-asked",
  "households.own-copy-taken",
  "plan.load-weighed",
  "sharing.invitation-looked-up",
  "directory.helpers-searched",
  "directory.helper-read",
  "directory.places-listed",
  "directory.gap-counted",
  "directory.profile-handed-in",
  "directory.own-page-read",
  "directory.own-page-begun",
  "directory.page-hidden",
  "directory.page-shown",
  "directory.complaint-made",
  "directory.complaint-looked-up",
  "directory.profile-confirmed",
  "directory.room-stated",
  "directory.background-declared",
  "directory.background-withdrawn",
  "directory.search-refreshed",
  "directory.areas-imported",
  "directory.area-codes-listed",
  "directory.helpers-imported",
  "directory.helpers-exported",
  "moderation.desk-read",
  "moderation.version-read",
  "moderation.profile-approved",
  "moderation.profile-sent-back",
  "moderation.register-checked",
  "moderation.complaint-read",
  "moderation.complaint-answered",
  "moderation.moderator-appointed",
  "moderation.moderator-ended",
  "moderation.moderators-listed",
  "moderation.presence-asked",
  "contact.answer-time-asked",
  "contact.request-sent",
  "contact.request-followed",
  "contact.match-confirmed",
  "contact.request-stopped",
  "contact.helper-written-to",
  "contact.link-opened",
  "contact.answered-by-link",
  "contact.link-renewal-asked",
  "contact.requests-read",
  "contact.request-read",
  "contact.request-answered",
  "contact.contact-ended",
  "contact.requester-written-to",
  "contact.settings-read",
  "contact.term-set",
  "contact.address-given",
  "contact.address-shown",
  "contact.address-taken-back",
  "contact.clock-kept",
  "contact.long-over-wiped",
  "mail.letter-claimed",
  "mail.letter-handed-over",
  "mail.letter-settled",
  "mail.letters-tidied",
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

/** One line, in the transaction of the act itself: both are there, or neither. Free text has no place in it. */
export async function writeLine(
  db: Db,
  action: LedgerAction,
  trace: Trace,
  outcome: "done" | "refused",
): Promise<void> {
  const { householdId, goalId = null, itemId = null, partyId, memberId, grantId = null } = trace;
  const personId = partyId ?? memberId ?? null;
  const line = sql`write_ledger(${householdId}::uuid, ${action}, ${goalId}::uuid, ${itemId}::uuid, ${personId}::uuid, ${grantId}::uuid, ${outcome})`;
  await db.select({ written: sql`1` }).from(line);
}
