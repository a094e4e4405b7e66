import type { GrantName, SharedGoal } from "./shared-things";

export type GoalAction =
  | "readGoal"
  | "goalToAddTo"
  | "agreementToAdd"
  | "addAgreement"
  | "recordProgress"
  | "commentOnGoal"
  | "proposeAgreement"
  | "goalToShare"
  | "shareGoal"
  | "readItem"
  | "commentOnItem"
  | "shareGoal one item"
  | "editGoal"
  | "editAgreement"
  | "sayWhereGoalStands"
  | "correctProgress"
  | "goalToEdit"
  | "wordGoal"
  | "agreementToEdit"
  | "progressToCorrect"
  | "takeAgreement"
  | "sayHowAgreementWent"
  | "agreementToSay"
  | "readGoalVersions"
  | "readCourse"
  | "readItemVersions"
  | "goalToMeasure"
  | "scaleToWrite"
  | "writeScale"
  | "measureGoal"
  | "measurementToCorrect"
  | "correctMeasurement"
  | "addTask"
  | "editTask"
  | "taskToEdit"
  | "readTaskVersions"
  | "readTask"
  | "claimTurn"
  | "markTurn"
  | "goalToDecide"
  | "decideAtEvaluation";

/**
 * Who may do what with which goal, and with the agreement under it (the legend is in matrix.ts). Sharing is with another party, of whom a party
 * knows nothing.
 */
export const goalMatrix: Record<SharedGoal, Partial<Record<GoalAction, string>>> = {
  shared: {
    readGoal: "yyyyy yyy. ........ ...",
    goalToAddTo: "yyyyy nnn. ........ ...",
    agreementToAdd: "yyyyy nnn. ........ ...",
    addAgreement: "yyyyy nnn. ........ ...",
    recordProgress: "yyyyy nnn. ........ ...",
    commentOnGoal: "yyyyy nyy. ........ ...",
    proposeAgreement: "nnnnn nny. ........ ...",
    goalToShare: "yynnn nnn. ........ ...",
    shareGoal: "yynnn .... ........ ...",
    readItem: "yyyyy yyy. ........ ...",
    commentOnItem: "yyyyy nyy. ........ ...",
    "shareGoal one item": "yynnn .... ........ ...",
    editGoal: "yyyyy nnn. ........ ...",
    editAgreement: "yyyyy nnn. ........ ...",
    readGoalVersions: "yyyyy yyy. ........ ...",
    readCourse: "yyyyy yyy. ........ ...",
    correctProgress: "ynnnn nnn. ........ ...",
    goalToEdit: "yyyyy nnn. ........ ...",
    wordGoal: "yyyyy nnn. ........ ...",
    agreementToEdit: "yyyyy nnn. ........ ...",
    progressToCorrect: "ynnnn nnn. ........ ...",
    readItemVersions: "yyyyy yyy. ........ ...",
    sayWhereGoalStands: "yyyyy nnn. ........ ...",
    takeAgreement: "ynnnn nnn. ........ ...",
    sayHowAgreementWent: "yyyyy nnn. ........ ...",
    agreementToSay: "yyyyy nnn. ........ ...",
    goalToDecide: "yyyyy .... ........ ...",
    decideAtEvaluation: "yyyyy .... ........ ...",
    goalToMeasure: "yyyyy nnn. ........ ...",
    scaleToWrite: "yyyyy nnn. ........ ...",
    writeScale: "yyyyy nnn. ........ ...",
    measureGoal: "yyyyy nnn. ........ ...",
    measurementToCorrect: "ynnnn nnn. ........ ...",
    correctMeasurement: "ynnnn nnn. ........ ...",
    addTask: "yyyyy nnn. ........ ...",
    editTask: "yyyyy nnn. ........ ...",
    taskToEdit: "yyyyy nnn. ........ ...",
    readTaskVersions: "yyyyy nnn. ........ ...",
    readTask: "yyyyy yyy. ........ ...",
    claimTurn: "yyyyy nyy. ........ ...",
    markTurn: "yyyyy nnn. ........ ...",
  },
  unshared: {
    readGoal: "yyyyy .... ........ ...",
    goalToAddTo: "yyyyy .... ........ ...",
    agreementToAdd: "yyyyy .... ........ ...",
    addAgreement: "yyyyy .... ........ ...",
    recordProgress: "yyyyy .... ........ ...",
    commentOnGoal: "yyyyy .... ........ ...",
    proposeAgreement: "nnnnn .... ........ ...",
    goalToShare: "yynnn .... ........ ...",
    shareGoal: "yynnn .... ........ ...",
    readItem: "yyyyy ...y ........ ...",
    commentOnItem: "yyyyy ...y ........ ...",
    "shareGoal one item": "yynnn .... ........ ...",
    editGoal: "yyyyy .... ........ ...",
    editAgreement: "yyyyy ...n ........ ...",
    readGoalVersions: "yyyyy .... ........ ...",
    readCourse: "yyyyy .... ........ ...",
    correctProgress: "ynnnn .... ........ ...",
    goalToEdit: "yyyyy .... ........ ...",
    wordGoal: "yyyyy .... ........ ...",
    agreementToEdit: "yyyyy ...n ........ ...",
    progressToCorrect: "ynnnn .... ........ ...",
    readItemVersions: "yyyyy ...y ........ ...",
    sayWhereGoalStands: "yyyyy .... ........ ...",
    takeAgreement: "nnnnn ...y ........ ...",
    sayHowAgreementWent: "yyyyy ...y ........ ...",
    agreementToSay: "yyyyy ...y ........ ...",
    goalToDecide: "yyyyy .... ........ ...",
    decideAtEvaluation: "yyyyy .... ........ ...",
    goalToMeasure: "yyyyy .... ........ ...",
    scaleToWrite: "yyyyy .... ........ ...",
    writeScale: "yyyyy .... ........ ...",
    measureGoal: "yyyyy .... ........ ...",
    measurementToCorrect: "ynnnn .... ........ ...",
    correctMeasurement: "ynnnn .... ........ ...",
    addTask: "yyyyy .... ........ ...",
    editTask: "yyyyy ...n ........ ...",
    taskToEdit: "yyyyy ...n ........ ...",
    readTaskVersions: "yyyyy ...n ........ ...",
    readTask: "yyyyy ...y ........ ...",
    claimTurn: "yyyyy ...y ........ ...",
    markTurn: "yyyyy ...n ........ ...",
  },
  ofTheOwners: {
    readGoal: "yy... ..y. ........ ...",
    addAgreement: "yy... ..n. ........ ...",
    recordProgress: "yy... ..n. ........ ...",
    commentOnGoal: "yy... ..y. ........ ...",
    proposeAgreement: "nn... ..y. ........ ...",
    shareGoal: "yy... .... ........ ...",
    readItem: "yy... ..y. ........ ...",
    "shareGoal one item": "yy... .... ........ ...",
    editGoal: "yy... ..n. ........ ...",
    editAgreement: "yy... ..n. ........ ...",
    sayWhereGoalStands: "yy... ..n. ........ ...",
    writeScale: "yy... ..n. ........ ...",
    measureGoal: "yy... ..n. ........ ...",
  },
  secret: {
    readGoal: "y.... .... ........ ...",
    addAgreement: "y.... .... ........ ...",
    recordProgress: "y.... .... ........ ...",
    commentOnGoal: "y.... .... ........ ...",
    shareGoal: "y.... .... ........ ...",
    readItem: "y.... .... ........ ...",
    "shareGoal one item": "y.... .... ........ ...",
    editGoal: "y.... .... ........ ...",
    editAgreement: "y.... .... ........ ...",
    correctProgress: "y.... .... ........ ...",
    goalToEdit: "y.... .... ........ ...",
    wordGoal: "y.... .... ........ ...",
    agreementToEdit: "y.... .... ........ ...",
    progressToCorrect: "y.... .... ........ ...",
    readItemVersions: "y.... .... ........ ...",
    sayWhereGoalStands: "y.... .... ........ ...",
    takeAgreement: "y.... .... ........ ...",
    sayHowAgreementWent: "y.... .... ........ ...",
    goalToDecide: "y.... .... ........ ...",
    decideAtEvaluation: "y.... .... ........ ...",
    goalToMeasure: "y.... .... ........ ...",
    scaleToWrite: "y.... .... ........ ...",
    writeScale: "y.... .... ........ ...",
    measureGoal: "y.... .... ........ ...",
    measurementToCorrect: "y.... .... ........ ...",
    correctMeasurement: "y.... .... ........ ...",
    addTask: "y.... .... ........ ...",
    editTask: "y.... .... ........ ...",
    taskToEdit: "y.... .... ........ ...",
    readTaskVersions: "y.... .... ........ ...",
    readTask: "y.... .... ........ ...",
    claimTurn: "y.... .... ........ ...",
    markTurn: "y.... .... ........ ...",
  },
  secretButGranted: {
    readGoal: "y.... .y.. ........ ...",
    addAgreement: "y.... .n.. ........ ...",
    commentOnGoal: "y.... .y.. ........ ...",
    proposeAgreement: "n.... .n.. ........ ...",
    goalToShare: "y.... .n.. ........ ...",
    shareGoal: "y.... .... ........ ...",
    readItem: "y.... .y.. ........ ...",
    commentOnItem: "y.... .y.. ........ ...",
    editGoal: "y.... .n.. ........ ...",
    editAgreement: "y.... .n.. ........ ...",
    readGoalVersions: "y.... .y.. ........ ...",
    sayWhereGoalStands: "y.... .n.. ........ ...",
    measureGoal: "y.... .n.. ........ ...",
  },
  memberSecret: {
    readGoal: "..y.. .... ........ ...",
    addAgreement: "..y.. .... ........ ...",
    commentOnGoal: "..y.. .... ........ ...",
    shareGoal: "..y.. .... ........ ...",
    "shareGoal one item": "..y.. .... ........ ...",
    editGoal: "..y.. .... ........ ...",
    editAgreement: "..y.. .... ........ ...",
  },
  from16s: {
    readGoal: "yyyyy .... ........ ...",
    shareGoal: "yynyn .... ........ ...",
    "shareGoal one item": "yynyn .... ........ ...",
    editGoal: "nnnyn .... ........ ...",
    editAgreement: "nnnyn .... ........ ...",
    addAgreement: "yyyyy .... ........ ...",
  },
  aboutFrom16: {
    readGoal: "yyyyy .... ........ ...",
    goalToShare: "yynyn .... ........ ...",
    shareGoal: "yynyn .... ........ ...",
  },
  aboutTwo: {
    readGoal: "yyyyy .... ........ ...",
    goalToShare: "yynnn .... ........ ...",
    shareGoal: "yynnn .... ........ ...",
  },
  from12s: {
    readGoal: "yyyyy .... ........ ...",
    shareGoal: "yynnn .... ........ ...",
    editGoal: "nnnny .... ........ ...",
    editAgreement: "nnnny .... ........ ...",
    goalToEdit: "nnnny .... ........ ...",
    wordGoal: "nnnny .... ........ ...",
    agreementToEdit: "nnnny .... ........ ...",
    readGoalVersions: "yyyyy .... ........ ...",
    sayWhereGoalStands: "yyyyy .... ........ ...",
  },
  from12Secret: {
    readGoal: "....y ..y. ........ ...",
    addAgreement: "....y ..n. ........ ...",
    commentOnGoal: "....y ..n. ........ ...",
    shareGoal: "....y .... ........ ...",
    readItem: "....y ..y. ........ ...",
    editGoal: "....y ..n. ........ ...",
    editAgreement: "....y ..n. ........ ...",
    readGoalVersions: "....y ..y. ........ ...",
    sayWhereGoalStands: "....y ..n. ........ ...",
    takeAgreement: "....n ..n. ........ ...",
    sayHowAgreementWent: "....y ..n. ........ ...",
  },
  aboutFrom12: {
    readGoal: "yyyyy y... ........ ...",
    commentOnGoal: "yyyyy n... ........ ...",
    proposeAgreement: "nnnnn n... ........ ...",
    shareGoal: "yynnn .... ........ ...",
    readItem: "yyyyy y... ........ ...",
    commentOnItem: "yyyyy y... ........ ...",
    editGoal: "yyyyy n... ........ ...",
    editAgreement: "yyyyy n... ........ ...",
  },
  aboutGrandmother: {
    takeAgreement: "yyyyy .... ........ ...",
    readGoal: "yyyyy .... ........ ...",
    shareGoal: "yyynn .... ........ ...",
    "shareGoal one item": "yyynn .... ........ ...",
  },
};

/** A grant can be taken back by who may share that goal. */
export const revokeMatrix: Record<GrantName, string> = {
  shared: "yynnn n... ........ ...",
  secretButGranted: "y.... .n.. ........ ...",
  item: "yynnn .... ........ ...",
  from16s: "yynyn .... ........ ...",
  from12Secret: "....y ..n. ........ ...",
  aboutFrom12: "yynnn n... ........ ...",
  awaiting: "yynnn .... ........ ...",
};
