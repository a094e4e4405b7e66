/**
 * Who may do what with the household and the people around it (the legend is in matrix.ts). Each row begins with the name of the act. Somebody
 * without a live grant does not know that the household exists.
 */
export const householdMatrix = {
  readPlan: "yyyyy nnnn ........ ...",
  writeGoal: "yyyyy nnnn ........ ...",
  writeImportant: "yyyyy nnnn ........ ...",
  weighLoad: "yyyyy nnnn ........ ...",
  keepLoad: "yyyyy nnnn ........ ...",
  readOverview: "yyyyy nnnn ........ ...",
  readPeople: "yyyyy nnnn ........ ...",
  readMembers: "yyyyy nnnn ........ ...",
  readQuestions: "yyyyy nnnn ........ ...",
  readLedger: "yyyyy nnnn ........ ...",
  exportLedger: "yyyyy nnnn ........ ...",
  leaveHousehold: "yyyyy nnnn ........ ...",
  readOwnCopy: "yyyyy nnnn ........ ...",

  readNetwork: "yyyyy nnnn ........ ...",
  addToNetwork: "yyyyy nnnn ........ ...",
  changeInNetwork: "yyyyy .... ........ ...",
  endInNetwork: "yyyyy .... ........ ...",
  chooseCountry: "yynnn nnnn ........ ...",
  addMember: "yynnn nnnn ........ ...",
  inviteMember: "yynnn .... ........ ...",
  settleMember: "yynnn .... ........ ...",
  "settleMember with a no": "yynnn .... ........ ...",

  "askAboutOwning of a member": "yynnn .... ........ ...",
  "askAboutOwning of the co-owner": "ynnnn .... ........ ...",
  "askAboutOwning of the one of 16": "nnnnn .... ........ ...",
  "askAboutOwning of the grandmother": "nnnnn .... ........ ...",
  "answerAboutOwning of the member": "yyy.. .... ........ ...",
  "answerAboutOwning of the owner": "yn... .... ........ ...",
  "answerAboutOwning of the owner, with a no": "yy... .... ........ ...",
  stopOwning: "yynnn nnnn ........ ...",
  "memberToCorrect the grandmother": "yynnn .... ........ ...",
  "correctMember the grandmother": "yynnn .... ........ ...",
  "correctMember the member": "nnynn .... ........ ...",
  "endMembership of the grandmother": "yynnn .... ........ ...",
  "endMembership of the member": "nnnnn .... ........ ...",

  "askToRepresent the grandmother": "yynnn .... ........ ...",
  "askToRepresent the grandmother, of the owner": "nynnn .... ........ ...",
  "askToRepresent the one of 13": "nnnny .... ........ ...",
  acceptToRepresent: "nynnn .... ........ ...",
  "endRepresentation of the one of 16": "nnyyn .... ........ ...",
  "endRepresentation of the grandmother": "yyynn .... ........ ...",

  inviteParty: "yynnn nnnn ........ ...",
  showInvitation: "yy... .... ........ ...",
  renewInvitation: "yy... .... ........ ...",
  withdrawInvitation: "yy... .... ........ ...",
  confirmParty: "yynnn .... ........ ...",
  "confirmParty that did not come in": "nnnnn .... ........ ...",
  "shareGoal with who was let out": "nnnnn .... ........ ...",
  endParty: "yynnn n... ........ ...",
  readPerson: "yynnn n... ........ ...",
  lookThrough: "yyyyy n... ........ ...",
  endHelp: "yynnn .... ........ ...",
  readEndedHelp: "yynnn .... ........ ...",
  reviewHelp: "yynnn .... ........ ...",

  "answerQuestion of the one of 13": "nnnny .... ........ ...",
  "answerQuestion of the one of 16": "nnyyn .... ........ ...",
  "answerQuestion of the grandmother": "nnynn .... ........ ...",
  withdrawAnswer: "nnnny .... ........ ...",
  proposalToDecide: "yyyyy ..n. ........ ...",
  decideOnProposal: "yyyyy ..n. ........ ...",
} as const;

export type HouseholdAction = keyof typeof householdMatrix;

/** What depends on no standing towards a household: everybody for himself, or whoever holds the words. */
export const aboutNoHousehold = [
  "ownHouseholds",
  "startHousehold",
  "sharedWithMe",
  "lookUpInvitation",
  "acceptInvitation",
];
