import { exportLedger } from "#app/domain/audit/export-ledger";
import { readLedger } from "#app/domain/audit/read-ledger";
import { newId } from "#app/domain/fields";
import { addMember } from "#app/domain/households/add-member";
import { answerAboutOwning } from "#app/domain/households/answer-about-owning";
import { askAboutOwning } from "#app/domain/households/ask-about-owning";
import { askToRepresent } from "#app/domain/households/ask-to-represent";
import { chooseCountry } from "#app/domain/households/choose-country";
import { correctMember } from "#app/domain/households/correct-member";
import {
  addToNetwork,
  changeInNetwork,
  endInNetwork,
  readNetwork,
} from "#app/domain/households/draw-network";
import { endMembership } from "#app/domain/households/end-membership";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { readMembers } from "#app/domain/households/read-members";
import { settleMember } from "#app/domain/households/settle-member";
import { acceptToRepresent, endRepresentation } from "#app/domain/households/settle-representation";
import { stopOwning } from "#app/domain/households/stop-owning";
import { keepSharedPaper, readSharedPaper } from "#app/domain/keeping/read-shared-paper";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { correctNote } from "#app/domain/plan/correct-note";
import { editHeading } from "#app/domain/plan/edit-heading";
import { keepLoad } from "#app/domain/plan/keep-load";
import { loadQuestions } from "#app/domain/plan/load-check";
import { putBackHeading } from "#app/domain/plan/put-back-heading";
import { removeHeading } from "#app/domain/plan/remove-heading";
import { titlePlan } from "#app/domain/plan/title-plan";
import { weighLoad } from "#app/domain/plan/weigh-load";
import { writeGoal } from "#app/domain/plan/write-goal";
import { writeImportant } from "#app/domain/plan/write-important";
import { writeNote } from "#app/domain/plan/write-note";
import { contactToChange } from "#app/domain/reading/contact-to-change";
import { headingToEdit, readSetUp } from "#app/domain/reading/heading-to-edit";
import { memberToCorrect } from "#app/domain/reading/member-to-correct";
import { readPlanTitle } from "#app/domain/reading/plan-title";
import { proposalToDecide } from "#app/domain/reading/proposal-to-decide";
import { readEndedHelp } from "#app/domain/reading/read-ended-help";
import { readEvaluation, readEvaluations } from "#app/domain/reading/read-evaluations";
import { readFormerNetwork } from "#app/domain/reading/read-former-network";
import { noteToCorrect, readNotes } from "#app/domain/reading/read-notes";
import { readOverview } from "#app/domain/reading/read-overview";
import { readOwnCopy } from "#app/domain/reading/read-own-copy";
import { readPerson } from "#app/domain/reading/read-person";
import { readPlan } from "#app/domain/reading/read-plan";
import { readTasks } from "#app/domain/reading/read-tasks";
import { readHeadingVersions } from "#app/domain/reading/read-versions";
import { answerQuestion, withdrawAnswer } from "#app/domain/sharing/answer-question";
import { beginFeedback } from "#app/domain/sharing/begin-feedback";
import { confirmParty } from "#app/domain/sharing/confirm-party";
import { decideOnFeedback } from "#app/domain/sharing/decide-on-feedback";
import { decideOnProposal } from "#app/domain/sharing/decide-on-proposal";
import { endHelp } from "#app/domain/sharing/end-help";
import { endParty } from "#app/domain/sharing/end-party";
import { inviteMember } from "#app/domain/sharing/invite-member";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { lookThrough } from "#app/domain/sharing/look-through";
import { readFeedback } from "#app/domain/sharing/read-feedback";
import { readPeople } from "#app/domain/sharing/read-people";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { renewInvitation } from "#app/domain/sharing/renew-invitation";
import { reviewHelp } from "#app/domain/sharing/review-help";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import { withdrawInvitation } from "#app/domain/sharing/withdraw-invitation";
import { writeFeedback } from "#app/domain/sharing/write-feedback";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { answerOf } from "./ask-the-rules";
import type { Cell } from "./matrix";
import type { HouseholdAction } from "./matrix-of-households";
import type { Somebody, WholeNeighbourhood } from "./whole-neighbourhood";

type Ask = () => Promise<Cell>;

/** The first wall: what the product answers, through the gate. */
export function askRulesAboutHousehold(
  n: WholeNeighbourhood,
  actor: Somebody,
  action: HouseholdAction,
): Promise<Cell> {
  const asks = { ...atHome(n, actor), ...betweenMembers(n, actor), ...aboutParties(n, actor) };
  const answers: Record<HouseholdAction, Ask> = { ...asks, ...aboutYesAndNo(n, actor) };
  return answers[action]();
}

function asking(n: WholeNeighbourhood, actor: Somebody) {
  return <Result>(act: Act<Person, Result>, raw: object): Ask =>
    () =>
      answerOf(act, n.people[actor], raw);
}

const aNeighbour = () => ({ id: newId(), name: "neighbour", ring: "near", side: "informal" });

const unburdened = Object.fromEntries(loadQuestions.map((question) => [question, "no"]));

function atHome(n: WholeNeighbourhood, actor: Somebody) {
  const ask = asking(n, actor);
  const { householdId } = n;
  return {
    readPlan: ask(readPlan, { householdId }),
    readSharedPaper: ask(readSharedPaper, { householdId }),
    keepSharedPaper: ask(keepSharedPaper, { householdId }),
    readEvaluations: ask(readEvaluations, { householdId }),
    beginEvaluation: ask(beginEvaluation, { id: newId(), householdId }),
    readEvaluation: ask(readEvaluation, { evaluationId: n.shared.evaluationId }),
    readTasks: ask(readTasks, { householdId }),
    readNotes: ask(readNotes, { householdId }),
    writeNote: ask(writeNote, { id: newId(), householdId, words: "words" }),
    noteToCorrect: ask(noteToCorrect, { noteId: n.noteId }),
    correctNote: ask(correctNote, { id: newId(), noteId: n.noteId, version: n.noteId, words: "words" }),
    writeGoal: ask(writeGoal, { id: newId(), householdId, words: "words" }),
    writeImportant: ask(writeImportant, { id: newId(), householdId, kind: "wish", words: "words" }),
    weighLoad: ask(weighLoad, { householdId, ...unburdened }),
    keepLoad: ask(keepLoad, { id: newId(), householdId, words: "words", told: "told" }),
    readOverview: ask(readOverview, { householdId }),
    readPeople: ask(readPeople, { householdId }),
    readMembers: ask(readMembers, { householdId }),
    readQuestions: ask(readQuestions, { householdId }),
    readLedger: ask(readLedger, { householdId }),
    exportLedger: ask(exportLedger, { householdId }),
    leaveHousehold: ask(leaveHousehold, { householdId }),
    readOwnCopy: ask(readOwnCopy, { householdId }),
    readSetUp: ask(readSetUp, { householdId }),
    titlePlan: ask(titlePlan, { id: newId(), householdId, words: "a title of its own" }),
    readPlanTitle: ask(readPlanTitle, { householdId }),
    chooseTemplate: ask(chooseTemplate, { id: newId(), householdId, template: "personal" }),
    headingToEdit: ask(headingToEdit, { headingId: n.headings.there }),
    readHeadingVersions: ask(readHeadingVersions, { headingId: n.headings.there }),
    editHeading: ask(editHeading, { headingId: n.headings.there, version: newId(), words: "words" }),
    removeHeading: ask(removeHeading, { headingId: n.headings.there }),
    putBackHeading: ask(putBackHeading, { headingId: n.headings.removed }),
    readNetwork: ask(readNetwork, { householdId }),
    readFormerNetwork: ask(readFormerNetwork, { householdId }),
    contactToChange: ask(contactToChange, { contactId: n.contactId }),
    addToNetwork: ask(addToNetwork, { householdId, ...aNeighbour() }),
    changeInNetwork: ask(changeInNetwork, { contactId: n.contactId, ...aNeighbour() }),
    endInNetwork: ask(endInNetwork, { contactId: n.contactId }),
    chooseCountry: ask(chooseCountry, { householdId, country: "BE" }),
    addMember: ask(addMember, { id: newId(), householdId, name: "name" }),
    inviteParty: ask(inviteParty, { id: newId(), householdId, name: "name", kind: "helper" }),
  };
}

function betweenMembers(n: WholeNeighbourhood, actor: Somebody) {
  const ask = asking(n, actor);
  const { memberIds, grandmotherId, representations } = n;
  const { ofGrandmother, ofFrom16, asked } = representations;
  const represent = (memberId: string, representativeId: string) =>
    ask(askToRepresent, { id: newId(), memberId, representativeId, scope: "agree", until: "2027-06-01" });
  const settle = (answer: string) => ask(settleMember, { memberId: memberIds.newcomer, answer });
  return {
    inviteMember: ask(inviteMember, { id: newId(), memberId: grandmotherId }),
    settleMember: settle("yes"),
    "settleMember with a no": settle("no"),
    ...betweenOwners(n, actor),
    "askToRepresent the grandmother": represent(grandmotherId, memberIds.member),
    "askToRepresent the grandmother, of the owner": represent(grandmotherId, memberIds.owner),
    "askToRepresent the one of 13": represent(memberIds.from12, memberIds.member),
    acceptToRepresent: ask(acceptToRepresent, { representationId: asked }),
    "endRepresentation of the one of 16": ask(endRepresentation, { representationId: ofFrom16 }),
    "endRepresentation of the grandmother": ask(endRepresentation, { representationId: ofGrandmother }),
  };
}

function betweenOwners(n: WholeNeighbourhood, actor: Somebody) {
  const ask = asking(n, actor);
  const { memberIds, grandmotherId, owning, householdId } = n;
  const own = (memberId: string) => ask(askAboutOwning, { id: newId(), memberId });
  const answer = (questionId: string, answer = "yes") => ask(answerAboutOwning, { questionId, answer });
  const correct = (memberId: string) => ask(correctMember, { memberId, name: "name" });
  return {
    "askAboutOwning of a member": own(owning.candidateId),
    "askAboutOwning of the co-owner": own(memberIds.coOwner),
    "askAboutOwning of the one of 16": own(memberIds.from16),
    "askAboutOwning of the grandmother": own(grandmotherId),
    "answerAboutOwning of the member": answer(owning.ofTheMember),
    "answerAboutOwning of the owner": answer(owning.ofTheOwner),
    "answerAboutOwning of the owner, with a no": answer(owning.ofTheOwner, "no"),
    stopOwning: ask(stopOwning, { householdId }),
    "memberToCorrect the grandmother": ask(memberToCorrect, { memberId: grandmotherId }),
    "correctMember the grandmother": correct(grandmotherId),
    "correctMember the member": correct(memberIds.member),
    "endMembership of the grandmother": ask(endMembership, { memberId: grandmotherId }),
    "endMembership of the member": ask(endMembership, { memberId: memberIds.member }),
  };
}

function aboutParties(n: WholeNeighbourhood, actor: Somebody) {
  const ask = asking(n, actor);
  const { seer, unconfirmed, helpOver } = n.partyIds;
  const invited = { invitationId: n.invitedPartyId };
  return {
    showInvitation: ask(showInvitation, { invitationId: seer }),
    renewInvitation: ask(renewInvitation, { id: newId(), ...invited }),
    withdrawInvitation: ask(withdrawInvitation, invited),
    confirmParty: ask(confirmParty, { partyId: unconfirmed }),
    "confirmParty that did not come in": ask(confirmParty, { partyId: n.invitedPartyId }),
    "shareGoal with who was let out": ask(shareGoal, {
      ...{ id: newId(), goalId: n.shared.goals.unshared, partyId: n.partyIds.ended, verb: "see" },
    }),
    endParty: ask(endParty, { partyId: seer }),
    readPerson: ask(readPerson, { partyId: seer }),
    lookThrough: ask(lookThrough, { partyId: seer }),
    endHelp: ask(endHelp, { partyId: seer }),
    readEndedHelp: ask(readEndedHelp, { partyId: helpOver }),
    reviewHelp: ask(reviewHelp, { id: newId(), partyId: helpOver }),
  };
}

function aboutYesAndNo(n: WholeNeighbourhood, actor: Somebody) {
  const ask = asking(n, actor);
  const { goals, proposals, consents } = n.shared;
  const proposalId = proposals.open;
  const answer = (goalId: string, memberId: string, partyId: string) => {
    const said = { answer: "yes", wording: "the question" };
    return ask(answerQuestion, { id: newId(), goalId, memberId, partyId, ...said });
  };
  const decision = { decision: "accepted", who: "who", what: "what", when: "when" };
  return {
    "answerQuestion of the one of 13": answer(goals.aboutFrom12, n.memberIds.from12, n.partyIds.awaiting),
    "answerQuestion of the one of 16": answer(goals.aboutFrom16, n.memberIds.from16, n.targetPartyId),
    "answerQuestion of the grandmother": answer(goals.aboutGrandmother, n.grandmotherId, n.targetPartyId),
    ...aboutFeedback(n, ask),
    withdrawAnswer: ask(withdrawAnswer, { consentId: consents.from12 }),
    proposalToDecide: ask(proposalToDecide, { proposalId }),
    decideOnProposal: ask(decideOnProposal, { id: newId(), proposalId, ...decision }),
  };
}

function aboutFeedback({ householdId, feedback }: WholeNeighbourhood, ask: ReturnType<typeof asking>) {
  const { requestId, noteId } = feedback;
  return {
    beginFeedback: ask(beginFeedback, { requestId }),
    writeFeedback: ask(writeFeedback, { id: newId(), requestId, householdId, words: "more words" }),
    readFeedback: ask(readFeedback, { noteId }),
    decideOnFeedback: ask(decideOnFeedback, { noteId, decision: "approved" }),
  };
}
