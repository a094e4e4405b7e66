import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { commentOnItem } from "#app/domain/conversation/comment-on-item";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { correctMeasurement } from "#app/domain/plan/correct-measurement";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editTask } from "#app/domain/plan/edit-task";
import { markTurn } from "#app/domain/plan/mark-turn";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { writeNote } from "#app/domain/plan/write-note";
import { writeScale } from "#app/domain/plan/write-scale";
import { scaleToWrite } from "#app/domain/reading/goal-to-measure";
import { answerQuestion } from "#app/domain/sharing/answer-question";
import { decideOnProposal } from "#app/domain/sharing/decide-on-proposal";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import type { Person } from "#app/gate/actor";
import { done } from "#tests/support/world";
import type { Neighbourhood } from "./neighbourhood";
import type { Shared, SharedGoal } from "./shared-things";
import type { WholeNeighbourhood } from "./whole-neighbourhood";

/** The ids of what was written under goals, by what it is there for. */
export interface Written {
  /** Comments on a goal, on the agreement under it, and on a progress entry. */
  comments: Record<"shared" | "unshared" | "secret" | "item" | "sharedItem", string>;
  progress: Record<"shared" | "unshared" | "secret", string>;
  states: Record<"shared" | "unshared" | "secret", string>;
  /** The scales that hold, and of the goal that is shared the one before it. */
  scales: Record<"shared" | "former" | "unshared" | "secret", string>;
  /** How far each is as it holds, and of the goal that is shared what was corrected. */
  measured: Record<"shared" | "former" | "unshared" | "secret", string>;
  evaluationId: string;
  /** What was decided then. */
  decided: Record<"shared" | "unshared" | "secret", string>;
  /** What was said of how it went with the agreement under a goal. */
  went: Record<"shared" | "unshared" | "secret", string>;
  /** Every day: under these goals, under the agreement that was shared by itself, and beside that one. Each has its first turn taken and done. */
  tasks: Record<"shared" | "unshared" | "beside" | "secret", string>;
  /** Of the owner, for the family and for nobody else. */
  notes: Record<"household" | "author", string>;
  /** Beside the one that was shared by itself. */
  agreementBeside: string;
  proposals: Record<"open" | "declined" | "ofTheOwners" | "helpOver", string>;
}

type Rows = Pick<WholeNeighbourhood, "people" | "partyIds" | "householdId">;
type Things = Pick<Shared, "goals" | "items">;

/** Of the task that is shared. */
export const turnsOfCommenter = {
  taken: daysLater(today(), 1),
  givenBack: daysLater(today(), 2),
  /** By the owner, after it was given back. */
  takenOver: daysLater(today(), 3),
  /** By the proposer. */
  anothers: daysLater(today(), 4),
};

const state = { lifecycle: "stopped", attainment: "own", words: "words" };
const said = { who: "who", what: "what", when: "when" };

export async function writeUnderGoals(
  { goals, items }: Things,
  { people, householdId }: Rows,
): Promise<Written> {
  const { owner, proposer, helpOver } = people;
  const comment = async (goal: SharedGoal) =>
    done(await commentOnGoal.run(owner, { id: newId(), goalId: goals[goal], words: "words" })).commentId;
  const onItem = async (goal: SharedGoal) =>
    done(await commentOnItem.run(owner, { id: newId(), itemId: items[goal], words: "words" })).commentId;
  const progress = async (goal: SharedGoal) =>
    done(await recordProgress.run(owner, { id: newId(), goalId: goals[goal], words: "words" })).entryId;
  const stands = async (goal: SharedGoal) =>
    done(await sayWhereGoalStands.run(owner, { id: newId(), goalId: goals[goal], ...state })).stateId;
  const scale = async (goal: SharedGoal, version = "") => {
    const form = { id: newId(), goalId: goals[goal], version, expected: `hoped for, after ${version}` };
    done(await writeScale.run(owner, form));
    return done(await scaleToWrite.run(owner, { goalId: goals[goal] })).version.id;
  };
  const measure = async (goal: SharedGoal) => {
    const said = { id: newId(), goalId: goals[goal], compared: "same", words: "words" };
    return done(await measureGoal.run(owner, said)).measurementId;
  };
  const correct = async (measurementId: string) => {
    const better = { id: newId(), measurementId, compared: "better", words: "words" };
    return done(await correctMeasurement.run(owner, better)).measurementId;
  };
  const formerScale = await scale("shared");
  const formerMeasured = await measure("shared");
  const { evaluationId } = done(await beginEvaluation.run(owner, { id: newId(), householdId }));
  const decide = async (goal: SharedGoal) => {
    const said = { id: newId(), evaluationId, goalId: goals[goal], decision: "goOn", words: "words" };
    done(await decideAtEvaluation.run(owner, said));
    return goals[goal];
  };
  const went = async (goal: SharedGoal) =>
    done(await sayHowAgreementWent.run(owner, { id: newId(), itemId: items[goal], step: "done" })).stateId;
  const note = async (audience: string) =>
    done(await writeNote.run(owner, { id: newId(), householdId, words: "words", audience })).noteId;
  const corrected = async (goal: SharedGoal) => {
    const itemId = await progress(goal);
    done(await correctProgress.run(owner, { itemId, version: itemId, words: "other words" }));
    return itemId;
  };
  const propose = async (by: Person, goal: SharedGoal) =>
    done(await proposeAgreement.run(by, { id: newId(), goalId: goals[goal], ...said })).proposalId;
  const beside = { id: newId(), goalId: goals.unshared, ...said };
  const task = async (goal: SharedGoal, agreementId?: string) => {
    const daily = { id: newId(), goalId: goals[goal], agreementId, words: "words", repeat: "daily" };
    const { taskId } = done(await addTask.run(owner, daily));
    done(await claimTurn.run(owner, { id: newId(), taskId, day: today() }));
    done(await markTurn.run(owner, { id: newId(), taskId, day: today(), mark: "done" }));
    return taskId;
  };
  const declined = await propose(proposer, "shared");
  const no = { id: newId(), proposalId: declined, decision: "declined", ...said };
  done(await decideOnProposal.run(owner, no));
  const tasks = {
    shared: await task("shared"),
    unshared: await task("unshared", items.unshared),
    beside: await task("unshared"),
    secret: await task("secret"),
  };
  const changed = { words: "other words", repeat: "daily" };
  for (const taskId of [tasks.shared, tasks.unshared, tasks.secret])
    done(await editTask.run(owner, { taskId, version: taskId, ...changed }));
  await takeTurns(people, tasks.shared);
  return {
    tasks,
    comments: {
      shared: await comment("shared"),
      unshared: await comment("unshared"),
      secret: await comment("secret"),
      item: await onItem("unshared"),
      sharedItem: await onItem("shared"),
    },
    progress: {
      shared: await corrected("shared"),
      unshared: await progress("unshared"),
      secret: await corrected("secret"),
    },
    states: {
      shared: await stands("shared"),
      unshared: await stands("unshared"),
      secret: await stands("secret"),
    },
    scales: {
      former: formerScale,
      shared: await scale("shared", formerScale),
      unshared: await scale("unshared"),
      secret: await scale("secret"),
    },
    measured: {
      former: formerMeasured,
      shared: await correct(formerMeasured),
      unshared: await measure("unshared"),
      secret: await measure("secret"),
    },
    evaluationId,
    decided: {
      shared: await decide("shared"),
      unshared: await decide("unshared"),
      secret: await decide("secret"),
    },
    went: {
      shared: await went("shared"),
      unshared: await went("unshared"),
      secret: await went("secret"),
    },
    notes: { household: await note("household"), author: await note("author") },
    agreementBeside: done(await addAgreement.run(owner, beside)).agreementId,
    proposals: {
      open: await propose(proposer, "shared"),
      declined,
      ofTheOwners: await propose(proposer, "ofTheOwners"),
      helpOver: await propose(helpOver, "shared"),
    },
  };
}

async function takeTurns({ commenter, owner, proposer }: Rows["people"], taskId: string): Promise<void> {
  const { taken, givenBack, takenOver, anothers } = turnsOfCommenter;
  const claim = async (by: Person, day: string) =>
    done(await claimTurn.run(by, { id: newId(), taskId, day }));
  for (const day of [taken, givenBack, takenOver]) await claim(commenter, day);
  for (const day of [givenBack, takenOver])
    done(await markTurn.run(commenter, { id: newId(), taskId, day, mark: "released" }));
  await claim(owner, takenOver);
  await claim(proposer, anothers);
}

/** A yes to somebody, and the id of its row, which no answer of the product tells but to whom it concerns. */
export async function sayYes(
  { world }: Pick<Neighbourhood, "world">,
  by: Person,
  asked: { goalId: string; partyId: string; memberId: string },
): Promise<string> {
  done(await answerQuestion.run(by, { id: newId(), ...asked, answer: "yes", wording: "the question" }));
  const { goalId, memberId } = asked;
  const [row] = await world.test.admin(
    `select id from consents where goal_id = '${goalId}' and member_id = '${memberId}' and withdrawn_at is null`,
  );
  return String(row?.id);
}
