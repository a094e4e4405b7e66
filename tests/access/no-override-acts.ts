import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { loadQuestions } from "#app/domain/plan/load-check";
import type { Somebody, WholeNeighbourhood } from "./whole-neighbourhood";

type Input = Record<string, unknown>;

/** How a person's act asks about the neighbourhood with its real ids, and who there gets it done with the same words. */
export interface ForeignAct {
  by: Somebody;
  input: (n: WholeNeighbourhood) => Input;
}

const written = { who: "who", what: "what", when: "when" };
const inAYear = new Date(Date.now() + 3e10).toISOString().slice(0, 10);
const wholeHousehold = (n: WholeNeighbourhood) => ({ id: newId(), householdId: n.householdId });
const theGoal = (n: WholeNeighbourhood) => ({ id: newId(), goalId: n.shared.goals.shared });
const theItem = (n: WholeNeighbourhood) => ({ id: newId(), itemId: n.shared.items.unshared });
const theProgress = (n: WholeNeighbourhood) => ({ id: newId(), itemId: n.shared.progress.unshared });
const aTurn = (n: WholeNeighbourhood) => ({
  ...{ id: newId(), taskId: n.shared.tasks.shared, day: daysLater(today(), 5) },
});
const lookingBack = (n: WholeNeighbourhood) => ({
  ...{ ...theGoal(n), evaluationId: n.shared.evaluationId, decision: "goOn" },
});
const theSeer = (n: WholeNeighbourhood) => ({ id: newId(), partyId: n.partyIds.seer });
const whoseHelpIsOver = (n: WholeNeighbourhood) => ({ id: newId(), partyId: n.partyIds.helpOver });
const theInvitation = (n: WholeNeighbourhood) => ({ id: newId(), invitationId: n.invitedPartyId });
const aNeighbour = { name: "neighbour", ring: "close", side: "informal" };
const unburdened = Object.fromEntries(loadQuestions.map((question) => [question, "no"]));
const byOwner = (input: ForeignAct["input"]): ForeignAct => ({ by: "owner", input });

/** Every act of a person that is about a household, by the name of its export. */
export const foreignActs: Record<string, ForeignAct> = {
  exportLedger: byOwner(wholeHousehold),
  readLedger: byOwner(wholeHousehold),
  readMembers: byOwner(wholeHousehold),
  readOverview: byOwner(wholeHousehold),
  readPeople: byOwner(wholeHousehold),
  readPlan: byOwner(wholeHousehold),
  readQuestions: byOwner(wholeHousehold),
  readSetUp: byOwner(wholeHousehold),
  chooseTemplate: byOwner((n) => ({ ...wholeHousehold(n), template: "personal" })),
  headingToEdit: byOwner((n) => ({ headingId: n.headings.there })),
  readHeadingVersions: byOwner((n) => ({ headingId: n.headings.there })),
  editHeading: byOwner((n) => ({ headingId: n.headings.there, version: newId(), words: "words" })),
  removeHeading: byOwner((n) => ({ headingId: n.headings.there })),
  putBackHeading: byOwner((n) => ({ headingId: n.headings.removed })),
  planToHandIn: byOwner(wholeHousehold),
  handIn: byOwner((n) => ({ ...wholeHousehold(n), toWhom: "somebody", goals: n.shared.goals.shared })),
  readCopies: byOwner(wholeHousehold),
  readCopy: byOwner((n) => ({ copyId: n.handedIn.secret })),
  readPaper: byOwner(wholeHousehold),
  keepPaper: byOwner(wholeHousehold),
  exportPlan: byOwner(wholeHousehold),
  readSharedPaper: { by: "seer", input: wholeHousehold },
  keepSharedPaper: { by: "seer", input: wholeHousehold },
  planToClose: byOwner(wholeHousehold),
  closePlan: byOwner(wholeHousehold),
  readClosing: byOwner((n) => ({ closingId: n.closingId })),
  reopenPlan: byOwner((n) => ({ closingId: n.closingId })),
  leaveHousehold: { by: "member", input: wholeHousehold },
  readOwnCopy: { by: "member", input: wholeHousehold },
  readNetwork: byOwner(wholeHousehold),
  readFormerNetwork: byOwner(wholeHousehold),
  contactToChange: byOwner((n) => ({ contactId: n.contactId })),
  addToNetwork: byOwner((n) => ({ ...wholeHousehold(n), ...aNeighbour })),
  changeInNetwork: byOwner((n) => ({ id: newId(), contactId: n.contactId, ...aNeighbour })),
  endInNetwork: byOwner((n) => ({ contactId: n.contactId })),
  writeGoal: byOwner((n) => ({ ...wholeHousehold(n), words: "words" })),
  weighLoad: byOwner((n) => ({ ...wholeHousehold(n), ...unburdened })),
  keepLoad: byOwner((n) => ({ ...wholeHousehold(n), words: "words", told: "told" })),
  writeImportant: byOwner((n) => ({ ...wholeHousehold(n), kind: "story", words: "words", reason: "words" })),
  addMember: byOwner((n) => ({ ...wholeHousehold(n), name: "somebody" })),
  chooseCountry: byOwner((n) => ({ ...wholeHousehold(n), country: "BE" })),
  inviteParty: byOwner((n) => ({ ...wholeHousehold(n), name: "somebody", kind: "helper" })),

  writeNote: byOwner((n) => ({ ...wholeHousehold(n), words: "words" })),
  readNotes: byOwner(wholeHousehold),
  noteToCorrect: byOwner((n) => ({ noteId: n.shared.notes.household })),
  correctNote: byOwner((n) => ({
    ...{ id: newId(), noteId: n.shared.notes.household, version: n.shared.notes.household, words: "other" },
  })),
  readCourse: byOwner(theGoal),
  readEvaluations: byOwner(wholeHousehold),
  readEvaluation: byOwner(lookingBack),
  beginEvaluation: byOwner(wholeHousehold),
  goalToDecide: byOwner(lookingBack),
  decideAtEvaluation: byOwner(lookingBack),
  goalToMeasure: byOwner(theGoal),
  scaleToWrite: byOwner(theGoal),
  writeScale: byOwner((n) => ({ ...theGoal(n), version: n.shared.scales.shared, expected: "words" })),
  measureGoal: byOwner((n) => ({ ...theGoal(n), compared: "better" })),
  measurementToCorrect: byOwner((n) => ({ measurementId: n.shared.measured.shared })),
  correctMeasurement: byOwner((n) => ({
    ...{ id: newId(), measurementId: n.shared.measured.shared, compared: "worse" },
  })),
  addTask: byOwner((n) => ({ ...theGoal(n), words: "words", repeat: "daily" })),
  editTask: byOwner(({ shared: { tasks } }) => ({
    ...{ taskId: tasks.beside, version: tasks.beside, words: "words", repeat: "daily" },
  })),
  taskToEdit: byOwner((n) => ({ taskId: n.shared.tasks.shared })),
  readTaskVersions: byOwner((n) => ({ taskId: n.shared.tasks.shared })),
  titlePlan: byOwner((n) => ({ ...wholeHousehold(n), words: "other words" })),
  readPlanTitle: byOwner(wholeHousehold),
  readTask: byOwner(aTurn),
  readTasks: byOwner(wholeHousehold),
  claimTurn: byOwner(aTurn),
  markTurn: byOwner((n) => ({ ...aTurn(n), mark: "skipped" })),
  readGoal: byOwner(theGoal),
  goalToAddTo: byOwner(theGoal),
  goalToShare: byOwner(theGoal),
  addAgreement: byOwner((n) => ({ ...theGoal(n), ...written })),
  recordProgress: byOwner((n) => ({ ...theGoal(n), words: "words" })),
  commentOnGoal: byOwner((n) => ({ ...theGoal(n), words: "words" })),
  proposeAgreement: { by: "proposer", input: (n) => ({ ...theGoal(n), ...written }) },
  goalToEdit: byOwner(theGoal),
  wordGoal: byOwner(theGoal),
  sayWhereGoalStands: byOwner((n) => ({ ...theGoal(n), lifecycle: "notNow", attainment: "partly" })),
  readGoalVersions: byOwner(theGoal),
  editGoal: byOwner((n) => ({ ...theGoal(n), version: n.shared.goals.shared, words: "words" })),
  agreementToAdd: byOwner(theGoal),
  agreementToSay: byOwner(theItem),
  takeAgreement: {
    by: "itemReader",
    input: (n) => ({ ...theItem(n), version: n.shared.formerItem.present }),
  },
  sayHowAgreementWent: byOwner((n) => ({ ...theItem(n), step: "done" })),
  readItemVersions: byOwner(theItem),
  agreementToEdit: byOwner(theItem),
  editAgreement: byOwner((n) => ({ ...theItem(n), version: n.shared.formerItem.present, ...written })),
  progressToCorrect: byOwner(theProgress),
  correctProgress: byOwner((n) => ({
    ...theProgress(n),
    version: n.shared.progress.unshared,
    words: "other",
  })),
  readItem: byOwner(theItem),
  commentOnItem: byOwner((n) => ({ ...theItem(n), words: "words" })),
  proposalToDecide: byOwner((n) => ({ proposalId: n.shared.proposals.open })),
  decideOnProposal: byOwner((n) => ({
    ...{ id: newId(), proposalId: n.shared.proposals.open, decision: "accepted" },
    ...written,
  })),

  shareGoal: byOwner((n) => ({ ...theGoal(n), partyId: n.partyIds.seer, verb: "propose", lasts: "after" })),
  revokeGrant: byOwner((n) => ({ grantId: n.shared.grants.shared, tell: "yes" })),
  lookThrough: byOwner(theSeer),
  readPerson: byOwner(theSeer),
  endHelp: byOwner((n) => ({ ...theSeer(n), when: "now", tell: "yes" })),
  endParty: byOwner((n) => ({ ...theSeer(n), tell: "yes" })),
  readEndedHelp: byOwner(whoseHelpIsOver),
  reviewHelp: byOwner(whoseHelpIsOver),
  confirmParty: byOwner((n) => ({ partyId: n.partyIds.unconfirmed })),
  showInvitation: byOwner(theInvitation),
  renewInvitation: byOwner(theInvitation),
  withdrawInvitation: byOwner(theInvitation),
  answerQuestion: {
    by: "from12",
    input: ({ shared, partyIds, memberIds }) => ({
      ...{ id: newId(), goalId: shared.goals.aboutFrom12, partyId: partyIds.awaiting },
      ...{ memberId: memberIds.from12, answer: "yes", wording: "the question" },
    }),
  },
  withdrawAnswer: { by: "from12", input: (n) => ({ consentId: n.shared.consents.from12 }) },

  beginFeedback: { by: "seer", input: (n) => ({ requestId: n.feedback.requestId }) },
  writeFeedback: {
    by: "seer",
    input: (n) => ({ ...wholeHousehold(n), requestId: n.feedback.requestId, words: "other words" }),
  },
  readFeedback: byOwner((n) => ({ noteId: n.feedback.noteId })),
  decideOnFeedback: byOwner((n) => ({ noteId: n.feedback.noteId, decision: "approved" })),

  inviteMember: byOwner((n) => ({ id: newId(), memberId: n.grandmotherId })),
  settleMember: byOwner((n) => ({ memberId: n.memberIds.newcomer, answer: "yes" })),
  askAboutOwning: byOwner((n) => ({ id: newId(), memberId: n.owning.candidateId })),
  answerAboutOwning: { by: "member", input: (n) => ({ questionId: n.owning.ofTheMember, answer: "yes" }) },
  stopOwning: { by: "coOwner", input: wholeHousehold },
  memberToCorrect: byOwner((n) => ({ memberId: n.grandmotherId })),
  correctMember: byOwner((n) => ({ memberId: n.grandmotherId, name: "somebody" })),
  endMembership: byOwner((n) => ({ memberId: n.grandmotherId })),
  askToRepresent: byOwner((n) => ({
    ...{ id: newId(), memberId: n.grandmotherId, representativeId: n.memberIds.coOwner },
    ...{ scope: "share", until: inAYear },
  })),
  acceptToRepresent: { by: "coOwner", input: (n) => ({ representationId: n.representations.asked }) },
  endRepresentation: { by: "member", input: (n) => ({ representationId: n.representations.ofGrandmother }) },
};

const pagesOnly = "Pages of helpers that wait. Whoever asks here is a moderator.";

const websiteOnly = "What the website tells everybody. Whoever asks here is a moderator.";

const anyId = newId();
const aPage = { key: "safety", language: "nl", title: "words", lead: "words" };
const aTool = { key: newId(), name: "words", says: "words", privacy: "words" };
const seenUntil = new Date().toISOString();
const aToken = "x".repeat(22);
const guessed = "appel peer kers druif banaan kiwi";

/** The others are about whoever does them: nothing that they ask names a household. */
export const ownActs: Record<string, { why: string; input: Input }> = {
  askOwnName: { why: "The own name.", input: {} },
  ownHouseholds: { why: "Where one is a member at this moment.", input: {} },
  startHousehold: { why: "A household of one's own, whose id follows from the own account.", input: {} },
  sharedWithMe: { why: "What the live grants to oneself open.", input: {} },
  handInProfile: {
    why: "The own page in the public directory.",
    input: {
      ...{ id: newId(), name: "somebody", introduction: "words", expectation: "words" },
      ...{ payment: "municipality", areaCodes: ["GM0518"], specialties: ["grief"], languages: ["nl"] },
    },
  },
  ownPageToEdit: { why: "The own page in the public directory.", input: {} },
  hidePage: { why: "The own page in the public directory.", input: {} },
  showPage: { why: "The own page in the public directory.", input: {} },
  readOwnPage: { why: "The own page in the public directory.", input: {} },
  confirmProfile: { why: "The own page in the public directory.", input: {} },
  stateRoom: { why: "The own page in the public directory.", input: { availability: "open" } },
  declareBackground: {
    why: "The own page in the public directory.",
    input: { background: "turkish", agreed: "yes" },
  },
  withdrawBackground: { why: "The own page in the public directory.", input: { background: "turkish" } },
  ownPhoto: { why: "The own page in the public directory.", input: {} },
  handInPhoto: {
    why: "The own page in the public directory.",
    input: { id: newId(), file: new Uint8Array([1]) },
  },
  takePhotoAway: { why: "The own page in the public directory.", input: {} },
  lookAtWaitingPhoto: { why: pagesOnly, input: { photoId: newId() } },
  readColleagues: { why: "The own invitations among colleagues.", input: {} },
  askColleague: { why: "The own invitations among colleagues.", input: { id: newId() } },
  withdrawColleagueInvitation: {
    why: "The own invitations among colleagues.",
    input: { invitationId: newId() },
  },
  lookUpColleagueInvitation: { why: "Six words that open a form.", input: { words: guessed } },
  takePageOver: {
    why: "The link of a letter, which gives a page that everybody reads.",
    input: { token: aToken },
  },
  takeColleagueInvitation: { why: "Six words that open a form.", input: { words: guessed } },
  mayModerate: { why: "The own appointment.", input: {} },
  readDesk: { why: pagesOnly, input: {} },
  readVersion: { why: pagesOnly, input: { versionId: newId() } },
  approveProfile: { why: pagesOnly, input: { versionId: newId() } },
  sendBackProfile: { why: pagesOnly, input: { versionId: newId(), reason: "words" } },
  readImport: { why: pagesOnly, input: { importId: newId() } },
  approveImport: { why: pagesOnly, input: { importId: newId(), seenUntil } },
  sendBackImport: { why: pagesOnly, input: { importId: newId(), seenUntil, reason: "words" } },
  checkRegister: {
    why: pagesOnly,
    input: { helperId: newId(), register: "SKJ", number: "100012345", finding: "found" },
  },
  readComplaint: { why: pagesOnly, input: { complaintId: newId() } },
  answerComplaint: { why: pagesOnly, input: { complaintId: newId(), answer: "words" } },
  readTexts: { why: websiteOnly, input: { kind: "page" } },
  textToEdit: { why: websiteOnly, input: { kind: "page", key: "safety", language: "nl" } },
  readTextVersions: { why: websiteOnly, input: { textId: newId() } },
  lookAtPage: { why: websiteOnly, input: aPage },
  publishPage: { why: websiteOnly, input: aPage },
  publishTool: {
    why: websiteOnly,
    input: {
      ...{ ...aTool, address: "https://tool.example/", cost: "free", specialties: "debts", languages: "nl" },
    },
  },
  translateTool: { why: websiteOnly, input: { ...aTool, key: "geldfit", language: "en" } },
  takeOffText: { why: websiteOnly, input: { textId: newId() } },
  putBackText: { why: websiteOnly, input: { textId: newId(), versionId: newId() } },
  requestsForMe: { why: "What was asked of the own page.", input: {} },
  readRequest: { why: "The same, of one that was asked of the own page.", input: { requestId: anyId } },
  answerRequest: { why: "The same.", input: { id: newId(), requestId: anyId, kind: "accepted" } },
  endContact: { why: "The same.", input: { requestId: anyId } },
  writeToRequester: { why: "The same.", input: { id: newId(), requestId: anyId, words: "words" } },
  readSettings: { why: "How one answers on the own page.", input: {} },
  setTerm: {
    why: "The same.",
    input: { id: newId(), country: "NL", weekdays: "1", opensAt: 9, closesAt: 17, hours: "48" },
  },
  giveAddress: { why: "The same.", input: { id: newId(), email: "somebody@example.nl" } },
  showAddress: { why: "The same.", input: { token: aToken } },
  takeBackAddress: { why: "The same.", input: {} },
  lookUpInvitation: {
    why: "Words in the own hand, of which guesses are counted.",
    input: { words: guessed },
  },
  acceptInvitation: { why: "The same words, which let nobody see anything.", input: { words: guessed } },
};

/** What is done in nobody's name: the directory, accounts before anybody is signed in, and the jobs. None of it is about a household. */
export const nobodysActs: Record<string, (n: WholeNeighbourhood) => Input> = {
  listPlaces: () => ({}),
  beginMemory: () => ({}),
  readHelpers: (n) => ({ after: n.householdId }),
  readWords: () => ({ after: "" }),
  readPlaces: () => ({}),
  readShelf: () => ({ language: "nl" }),
  readInformation: () => ({ language: "nl" }),
  searchHelpers: (n) => ({ place: n.householdId }),
  readHelper: (n) => ({ helperId: n.householdId }),
  readOrganisation: (n) => ({ name: n.householdId }),
  lookAtPhoto: (n) => ({ photoId: n.householdId }),
  complain: (n) => ({ id: newId(), helperId: n.householdId, words: "words" }),
  followComplaint: (n) => ({ complaintId: n.householdId }),
  appointModerator: (n) => ({ accountId: n.people.stranger.accountId }),
  listModerators: () => ({}),
  endModerator: (n) => ({ accountId: n.people.stranger.accountId }),
  anyAccount: () => ({}),
  countAttempt: (n) => ({ kind: "account", by: n.householdId }),
  credentials: () => ({ signIn: "owner" }),
  register: (n) => ({ id: newId(), name: "owner", signIn: `owner-${newId()}`, password: n.householdId }),
  claimLetter: () => ({}),
  handOverLetter: (n) => ({ id: n.shared.grants.shared }),
  settleLetter: (n) => ({ id: n.shared.grants.shared, ending: "sent" }),
  tidyLetters: () => ({}),
  reportGap: (n) => ({ place: n.householdId, specialties: "debts" }),
  refreshEveryProfile: () => ({}),
  sendRequest: (n) => ({
    ...{
      id: newId(),
      helperId: n.householdId,
      asker: "self",
      name: "somebody",
      channel: "code",
      meeting: "park",
    },
  }),
  askWhenAnswered: (n) => ({ helperId: n.householdId }),
  followRequest: () => ({ code: guessed }),
  confirmMatch: () => ({ code: guessed }),
  stopRequest: () => ({ code: guessed }),
  writeToHelper: () => ({ id: newId(), code: guessed, words: "words" }),
  openLink: () => ({ token: aToken }),
  answerByLink: () => ({ id: newId(), token: aToken, kind: "accepted" }),
  askNewLink: () => ({ token: aToken }),
  endByLink: () => ({ token: aToken }),
  pageByLink: () => ({ token: aToken }),
  confirmByLink: () => ({ token: aToken }),
  hideByLink: () => ({ token: aToken }),
  takeAwayByLink: () => ({ token: aToken }),
  askNewPageLink: () => ({ token: aToken }),
  keepClock: () => ({}),
  wipeLongOver: () => ({}),
  listAreaCodes: () => ({}),
  importHelpers: () => ({ file: { id: newId(), name: "helpers.csv" }, helpers: [] }),
  linesSentBack: (n) => ({ keys: [n.householdId] }),
  carryOutDecisions: () => ({}),
  importAddresses: () => ({ helpers: [] }),
  exportHelpers: () => ({}),
  importAreas: () => ({ areas: [], names: [], postcodes: [] }),
};
