import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { commentOnItem } from "#app/domain/conversation/comment-on-item";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { correctMeasurement } from "#app/domain/plan/correct-measurement";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { editTask } from "#app/domain/plan/edit-task";
import { markTurn } from "#app/domain/plan/mark-turn";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { takeAgreement } from "#app/domain/plan/take-agreement";
import { wordGoal } from "#app/domain/plan/word-goal";
import { writeScale } from "#app/domain/plan/write-scale";
import { agreementToAdd } from "#app/domain/reading/agreement-to-add";
import { agreementToSay } from "#app/domain/reading/agreement-to-say";
import { goalToAddTo } from "#app/domain/reading/goal-to-add-to";
import { goalToDecide } from "#app/domain/reading/goal-to-decide";
import { goalToMeasure, measurementToCorrect, scaleToWrite } from "#app/domain/reading/goal-to-measure";
import { goalToShare } from "#app/domain/reading/goal-to-share";
import { readCourse } from "#app/domain/reading/read-course";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readTask } from "#app/domain/reading/read-task";
import { readGoalVersions, readItemVersions, readTaskVersions } from "#app/domain/reading/read-versions";
import { agreementToEdit, goalToEdit, progressToCorrect, taskToEdit } from "#app/domain/reading/text-to-edit";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { measurementOf, presentVersion, progressOf, scaleOf, taskOf } from "./ask-postgres";
import type { Cell } from "./matrix";
import type { GoalAction } from "./matrix-of-goals";
import type { SharedGoal } from "./shared-things";
import { everybody, type Somebody, type WholeNeighbourhood } from "./whole-neighbourhood";

/** The first wall: what the product answers, through the gate. */
export function askRulesAboutGoal(
  n: WholeNeighbourhood,
  actor: Somebody,
  action: GoalAction,
  goal: SharedGoal,
): Promise<Cell> {
  const goalId = n.shared.goals[goal];
  const itemId = n.shared.items[goal];
  const person = n.people[actor];
  const id = newId();
  const words = "words";
  const written = { who: "who", what: "what", when: "when" };
  const theProgress = () => ({ itemId: progressOf(n, goal), version: progressOf(n, goal) });
  const aTurn = () => ({
    id,
    taskId: taskOf(n, goal),
    day: daysLater(today(), 20 + everybody.indexOf(actor)),
  });
  const lookingBack = { id, goalId, evaluationId: n.shared.evaluationId, decision: "stop" };
  const presentOf = (id: string) => presentVersion(n, id);
  const sharing = { id, goalId, partyId: n.targetPartyId, verb: "see" };
  const answers: Record<GoalAction, () => Promise<Cell>> = {
    readGoal: () => answerOf(readGoal, person, { goalId }),
    goalToAddTo: () => answerOf(goalToAddTo, person, { goalId }),
    agreementToAdd: () => answerOf(agreementToAdd, person, { goalId }),
    addAgreement: () => answerOf(addAgreement, person, { id, goalId, ...written }),
    recordProgress: () => answerOf(recordProgress, person, { id, goalId, words }),
    commentOnGoal: () => answerOf(commentOnGoal, person, { id, goalId, words }),
    proposeAgreement: () => answerOf(proposeAgreement, person, { id, goalId, ...written }),
    goalToShare: () => answerOf(goalToShare, person, { goalId }),
    shareGoal: () => answerOf(shareGoal, person, sharing),
    readItem: () => answerOf(readItem, person, { itemId }),
    commentOnItem: () => answerOf(commentOnItem, person, { id, itemId, words }),
    sayWhereGoalStands: () =>
      answerOf(sayWhereGoalStands, person, { id, goalId, lifecycle: "done", attainment: "partly" }),
    editGoal: () => answerOf(editGoal, person, { goalId, version: presentOf(goalId), words }),
    editAgreement: () => answerOf(editAgreement, person, { itemId, version: presentOf(itemId), ...written }),
    correctProgress: () => answerOf(correctProgress, person, { ...theProgress(), words: "other words" }),
    takeAgreement: () => answerOf(takeAgreement, person, { id, itemId, version: presentOf(itemId) }),
    sayHowAgreementWent: () => answerOf(sayHowAgreementWent, person, { id, itemId, step: "done" }),
    agreementToSay: () => answerOf(agreementToSay, person, { itemId }),
    goalToEdit: () => answerOf(goalToEdit, person, { goalId }),
    wordGoal: () => answerOf(wordGoal, person, { goalId }),
    agreementToEdit: () => answerOf(agreementToEdit, person, { itemId }),
    progressToCorrect: () => answerOf(progressToCorrect, person, theProgress()),
    readItemVersions: () => answerOf(readItemVersions, person, { itemId }),
    readCourse: () => answerOf(readCourse, person, { goalId }),
    readGoalVersions: () => answerOf(readGoalVersions, person, { goalId }),
    goalToDecide: () => answerOf(goalToDecide, person, lookingBack),
    decideAtEvaluation: () => answerOf(decideAtEvaluation, person, lookingBack),
    goalToMeasure: () => answerOf(goalToMeasure, person, { goalId }),
    scaleToWrite: () => answerOf(scaleToWrite, person, { goalId }),
    writeScale: () =>
      answerOf(writeScale, person, { id, goalId, version: scaleOf(n, goal), expected: "words" }),
    measureGoal: () => answerOf(measureGoal, person, { id, goalId, compared: "same" }),
    measurementToCorrect: () =>
      answerOf(measurementToCorrect, person, { measurementId: measurementOf(n, goal) }),
    correctMeasurement: () =>
      answerOf(correctMeasurement, person, { id, measurementId: measurementOf(n, goal), compared: "worse" }),
    addTask: () => answerOf(addTask, person, { id, goalId, words, repeat: "daily" }),
    editTask: async () =>
      answerOf(editTask, person, {
        ...{ taskId: taskOf(n, goal), version: await presentTask(n, taskOf(n, goal)) },
        ...{ words, repeat: "daily" },
      }),
    taskToEdit: () => answerOf(taskToEdit, person, { taskId: taskOf(n, goal) }),
    readTaskVersions: () => answerOf(readTaskVersions, person, { taskId: taskOf(n, goal) }),
    readTask: () => answerOf(readTask, person, aTurn()),
    claimTurn: () => answerOf(claimTurn, person, aTurn()),
    markTurn: () => answerOf(markTurn, person, { ...aTurn(), mark: "done" }),
    "shareGoal one item": () => answerOf(shareGoal, person, { ...sharing, itemId }),
  };
  return answers[action]();
}

export function askRulesToRevoke(n: WholeNeighbourhood, actor: Somebody, grantId: string): Promise<Cell> {
  return answerOf(revokeGrant, n.people[actor], { grantId });
}

export async function answerOf<Result>(
  act: Act<Person, Result>,
  person: Person,
  raw: unknown,
): Promise<Cell> {
  const outcome = await act.run(person, raw);
  switch (outcome.kind) {
    case "done":
      return "y";
    case "refused":
      return "n";
    case "missing":
      return ".";
    case "invalid":
      throw new Error(`${act.name}: the question itself does not fit: ${JSON.stringify(outcome.fields)}`);
  }
}

/** The version of a task that stands there now. */
async function presentTask({ world }: WholeNeighbourhood, taskId: string): Promise<string> {
  const [row] = await world.test.admin(
    `select coalesce(version_id, id) as version from tasks where id = '${taskId}'`,
  );
  return String(row?.version);
}
