import { rowId } from "#app/domain/row-id";
import type { WholeNeighbourhood } from "./whole-neighbourhood";

/** A row of a table, by a column that finds it and nothing else. */
type Found = [table: string, id: string, column?: string];

/** One for each audience was made when the plan was closed. */
const copyFor = (n: WholeNeighbourhood, audience: string) => rowId(n.householdId, n.closingId, { audience });

/**
 * Which rows the database gives to whom, asked one by one (the legend is in matrix.ts). No rule stands between: what the product does not ask for
 * is not seen either.
 */
export const seenMatrix: Record<string, { row: string; find: (n: WholeNeighbourhood) => Found }> = {
  "the household": { row: "yyyyy yyyy ........ ...", find: (n) => ["households", n.householdId] },
  "a member": { row: "yyyyy .... ........ ...", find: (n) => ["members", n.grandmotherId] },
  "what stood of a member without a sign-in": {
    row: "yy... .... ........ ...",
    find: (n) => ["member_versions", n.grandmotherId, "member_id"],
  },
  "who acts for whom": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["representations", n.representations.asked],
  },
  "who is asked to own the plan": {
    row: "yyy.. .... ........ ...",
    find: (n) => ["owner_questions", n.owning.ofTheMember],
  },
  "what was answered to that": {
    row: "yyy.. .... ........ ...",
    find: (n) => ["owner_answers", n.owning.ofTheMember, "question_id"],
  },
  "somebody on the map": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["network_contacts", n.contactId],
  },
  "a party": { row: "yyyyy y... ........ ...", find: (n) => ["parties", n.partyIds.seer] },
  "a party that waits for a yes": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["parties", n.partyIds.awaiting],
  },
  "a party that nobody confirmed": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["parties", n.partyIds.unconfirmed],
  },
  "a help period": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["help_periods", n.partyIds.seer, "party_id"],
  },
  "an invitation": { row: "yy... .... ........ ...", find: (n) => ["invitations", n.partyIds.seer] },
  "a text that would be told on": {
    row: "yy... y... ........ ...",
    find: (n) => ["feedback_notes", n.feedback.noteId],
  },
  "a notice": {
    row: "..... .... .....y.. ...",
    find: (n) => ["notices", n.people.ended.accountId, "account_id"],
  },

  "whom a goal is about": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["goal_subjects", n.shared.goals.aboutFrom12, "goal_id"],
  },
  'whom an "only me" is about': {
    row: "y.... .... ........ ...",
    find: (n) => ["goal_subjects", n.shared.secretAboutFrom12, "goal_id"],
  },

  "where a goal that is shared stands": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["goal_states", n.shared.states.shared],
  },
  "where the goal of a shared item stands": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["goal_states", n.shared.states.unshared],
  },
  'where an "only me" stands': {
    row: "y.... .... ........ ...",
    find: (n) => ["goal_states", n.shared.states.secret],
  },

  "the scale of a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["goal_scales", n.shared.scales.shared],
  },
  "the scale that it had before": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["goal_scales", n.shared.scales.former],
  },
  "the scale of the goal of a shared item": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["goal_scales", n.shared.scales.unshared],
  },
  'the scale of an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["goal_scales", n.shared.scales.secret],
  },
  "how far a goal is that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["goal_measurements", n.shared.measured.shared],
  },
  "what was said of it before that was corrected": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["goal_measurements", n.shared.measured.former],
  },
  "how far the goal of a shared item is": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["goal_measurements", n.shared.measured.unshared],
  },
  'how far an "only me" is': {
    row: "y.... .... ........ ...",
    find: (n) => ["goal_measurements", n.shared.measured.secret],
  },

  "how it went with an agreement of a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["agreement_states", n.shared.went.shared],
  },
  "how it went with the item that is shared by itself": {
    row: "yyyyy ...y ........ ...",
    find: (n) => ["agreement_states", n.shared.went.unshared],
  },
  'how it went with an agreement under an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["agreement_states", n.shared.went.secret],
  },
  "who is asked to do what that item says": {
    row: "yyyyy ...y ........ ...",
    find: (n) => ["agreement_takers", n.shared.items.unshared, "agreement_id"],
  },
  'who is asked to do something under an "only me"': {
    row: "....y ..y. ........ ...",
    find: (n) => ["agreement_takers", n.shared.items.from12Secret, "agreement_id"],
  },
  "who was asked while it read otherwise": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["agreement_takers", n.shared.formerItem.after, "version"],
  },

  "a note of the household": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["notes", n.shared.notes.household],
  },
  "a note for its author alone": {
    row: "y.... .... ........ ...",
    find: (n) => ["notes", n.shared.notes.author],
  },
  "what that note says": {
    row: "y.... .... ........ ...",
    find: (n) => ["note_texts", n.shared.notes.author, "note_id"],
  },

  "when the family looks back": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["evaluations", n.shared.evaluationId],
  },
  "what it decided of a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["evaluation_decisions", n.shared.decided.shared, "goal_id"],
  },
  "what it decided of the goal of a shared item": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["evaluation_decisions", n.shared.decided.unshared, "goal_id"],
  },
  'what somebody decided of an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["evaluation_decisions", n.shared.decided.secret, "goal_id"],
  },

  "a task under a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["tasks", n.shared.tasks.shared],
  },
  "a task under the item that is shared by itself": {
    row: "yyyyy ...y ........ ...",
    find: (n) => ["tasks", n.shared.tasks.unshared],
  },
  "a task beside that item": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["tasks", n.shared.tasks.beside],
  },
  'a task under an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["tasks", n.shared.tasks.secret],
  },
  "what stood in a task under a goal that is shared": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["task_versions", n.shared.tasks.shared, "task_id"],
  },
  "what stood in a task under the item that is shared by itself": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["task_versions", n.shared.tasks.unshared, "task_id"],
  },
  'what stood in a task under an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["task_versions", n.shared.tasks.secret, "task_id"],
  },
  "who takes a turn of a task of a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["task_claims", n.shared.tasks.shared, "task_id"],
  },
  'who takes a turn of a task under an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["task_claims", n.shared.tasks.secret, "task_id"],
  },
  "how a turn of a task of that item went": {
    row: "yyyyy ...y ........ ...",
    find: (n) => ["task_marks", n.shared.tasks.unshared, "task_id"],
  },
  'how a turn of a task under an "only me" went': {
    row: "y.... .... ........ ...",
    find: (n) => ["task_marks", n.shared.tasks.secret, "task_id"],
  },

  "a comment on a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["comments", n.shared.comments.shared],
  },
  "a comment on an item of a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["comments", n.shared.comments.sharedItem],
  },
  "a comment on the item that is shared by itself": {
    row: "yyyyy ...y ........ ...",
    find: (n) => ["comments", n.shared.comments.item],
  },
  "a comment on the goal of that item": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["comments", n.shared.comments.unshared],
  },
  'a comment on an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["comments", n.shared.comments.secret],
  },

  "progress with a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["progress_entries", n.shared.progress.shared],
  },
  "progress beside the item that is shared by itself": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["progress_entries", n.shared.progress.unshared],
  },
  "an agreement beside the item that is shared by itself": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["agreements", n.shared.agreementBeside],
  },
  'progress with an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["progress_entries", n.shared.progress.secret],
  },

  "what stood in an agreement until after it was shared": {
    row: "yyyyy ...y ........ ...",
    find: (n) => ["agreement_versions", n.shared.formerItem.after],
  },
  "what stood in it before it was shared": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["agreement_versions", n.shared.formerItem.before],
  },
  'what stood in an agreement under an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["agreement_versions", n.shared.formerSecret.before],
  },
  'what stood in an "only me" until after it was shared': {
    row: "....y ..y. ........ ...",
    find: (n) => ["goal_versions", n.shared.formerGoal.after],
  },
  "what stood in it before that": {
    row: "....y .... ........ ...",
    find: (n) => ["goal_versions", n.shared.formerGoal.before],
  },
  "what stood about how it goes with a goal that is shared": {
    row: "yyyyy yyy. ........ ...",
    find: (n) => ["progress_versions", n.shared.progress.shared],
  },
  'what stood about how it goes with an "only me"': {
    row: "y.... .... ........ ...",
    find: (n) => ["progress_versions", n.shared.progress.secret],
  },

  "a grant": { row: "yyyyy y... ........ ...", find: (n) => ["grants", n.shared.grants.shared] },
  "a grant on one item": {
    row: "yyyyy ...y ........ ...",
    find: (n) => ["grants", n.shared.grants.item],
  },
  "a grant that waits for a yes": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["grants", n.shared.grants.awaiting],
  },
  'a grant on an "only me"': {
    row: "....y ..y. ........ ...",
    find: (n) => ["grants", n.shared.grants.from12Secret],
  },

  "an answer": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["consents", n.shared.consents.from12],
  },
  "an answer about what is for the owners": {
    row: "yy... .... ........ ...",
    find: (n) => ["consents", n.shared.consents.coOwner],
  },

  "a proposal": {
    row: "yyyyy ..y. ........ ...",
    find: (n) => ["proposals", n.shared.proposals.open],
  },
  "a proposal about what is for the owners": {
    row: "yy... ..y. ........ ...",
    find: (n) => ["proposals", n.shared.proposals.ofTheOwners],
  },
  "a proposal of somebody whose help has ended": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["proposals", n.shared.proposals.helpOver],
  },

  "how the plan is set up": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["template_choices", n.householdId, "household_id"],
  },
  "what the plan is called": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["plan_titles", n.householdId, "household_id"],
  },
  "what stands under a heading": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["plan_headings", n.headings.there],
  },
  "what stood under it before": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["heading_versions", n.headings.there, "heading_id"],
  },
  "that a heading was taken away": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["heading_removals", n.headings.removed, "heading_id"],
  },
  "a copy that was handed in": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["plan_snapshots", n.handedIn.shared],
  },
  'a copy with an "only me" in it': {
    row: "y.... .... ........ ...",
    find: (n) => ["plan_snapshots", n.handedIn.secret],
  },
  "a part of it that is for all": {
    row: "y.... .... ........ ...",
    find: (n) => ["snapshot_parts", n.handedIn.secret, "snapshot_id"],
  },
  "when the plan was closed": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["plan_closings", n.closingId],
  },
  "when it was opened again": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["plan_reopenings", n.closingId, "closing_id"],
  },
  "what was reached until then": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["plan_snapshots", copyFor(n, "household")],
  },
  "what the owners reached": {
    row: "yy... .... ........ ...",
    find: (n) => ["plan_snapshots", copyFor(n, "owners")],
  },
  'what an "only me" reached': {
    row: "y.... .... ........ ...",
    find: (n) => ["plan_snapshots", copyFor(n, "author")],
  },
  "a part of what was reached": {
    row: "yyyyy .... ........ ...",
    find: (n) => ["snapshot_parts", copyFor(n, "household"), "snapshot_id"],
  },
  "a part of what the owners reached": {
    row: "yy... .... ........ ...",
    find: (n) => ["snapshot_parts", copyFor(n, "owners"), "snapshot_id"],
  },
  'a part of what an "only me" reached': {
    row: "y.... .... ........ ...",
    find: (n) => ["snapshot_parts", copyFor(n, "author"), "snapshot_id"],
  },

  "a line of the household's ledger": {
    row: "yy... .... ........ ...",
    find: (n) => ["ledger_entries", n.householdId, "chain"],
  },
  'a line about the member\'s "only me"': {
    row: "..y.. .... ........ ...",
    find: (n) => ["ledger_entries", n.memberIds.member, "chain"],
  },
};
