import { afterAll, beforeAll, expect, test } from "vitest";
import { shareDatabase } from "#app/database/connection.server";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addMember } from "#app/domain/households/add-member";
import { addToNetwork } from "#app/domain/households/draw-network";
import { readMembers } from "#app/domain/households/read-members";
import { closePlan } from "#app/domain/keeping/close-plan";
import { handIn } from "#app/domain/keeping/hand-in";
import { readClosing } from "#app/domain/keeping/read-closing";
import { planToHandIn, readCopies, readCopy } from "#app/domain/keeping/read-copy";
import { readPaper } from "#app/domain/keeping/read-paper";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { writeNote } from "#app/domain/plan/write-note";
import { readEvaluation, readEvaluations } from "#app/domain/reading/read-evaluations";
import { readNotes } from "#app/domain/reading/read-notes";
import { readTask } from "#app/domain/reading/read-task";
import { readTasks } from "#app/domain/reading/read-tasks";
import type { Person } from "#app/gate/actor";
import { countingStatements } from "#tests/support/count-statements";
import { done, openWorld, type World } from "#tests/support/world";

/** How many statements a page may take at most where there are four of everything: one asked for each of them shows at once. */
const most = {
  "the tasks of the week": 21,
  "one task": 16,
  "looking back": 6,
  "one moment of looking back": 12,
  "what was just written down": 6,
  "the family": 9,
  "the paper": 44,
  "what to hand in": 43,
  "what was handed in": 5,
  "one copy that was handed in": 9,
  "the page to keep of a closed plan": 9,
} as const;

const several = [0, 1, 2, 3];
let world: World;
let counted: ReturnType<typeof countingStatements>;
let owner: Person;
let householdId = "";
const made = { taskId: "", evaluationId: "", copyId: "", closingId: "" };

beforeAll(async () => {
  world = await openWorld();
  counted = countingStatements(world.test.database);
  shareDatabase(counted);
  owner = await world.person("owner");
  householdId = await world.household(owner);
  const helper = await world.person("helper");
  const partyId = await world.letIn(owner, householdId, helper, "helper");
  done(await chooseTemplate.run(owner, { id: newId(), householdId, template: "personal" }));
  const goals: string[] = [];
  for (const index of several) goals.push(await livesOn(index, partyId));
  made.copyId = done(await handIn.run(owner, { id: newId(), householdId, toWhom: "somebody", goals })).copyId;
}, 120_000);
afterAll(() => world.close());

/** One of everything. Gives the goal. */
async function livesOn(index: number, partyId: string): Promise<string> {
  const written = { householdId, words: `words ${index}` };
  const name = `member ${index}`;
  done(await addMember.run(owner, { id: newId(), householdId, name, bornOn: `20${10 + index}-01-01` }));
  done(await writeNote.run(owner, { id: newId(), ...written }));
  const around = { ring: "close", side: "informal" };
  done(await addToNetwork.run(owner, { id: newId(), householdId, name: `neighbour ${index}`, ...around }));
  const goalId = await world.goal(owner, householdId, written.words);
  await world.grant(owner, goalId, partyId, "comment");
  done(await recordProgress.run(owner, { id: newId(), goalId, words: written.words }));
  done(await measureGoal.run(owner, { id: newId(), goalId, compared: "better" }));
  const agreed = { who: "we", what: written.words, when: "daily" };
  const { agreementId } = done(await addAgreement.run(owner, { id: newId(), goalId, ...agreed }));
  const task = { id: newId(), goalId, agreementId, words: written.words, repeat: "daily" };
  made.taskId = done(await addTask.run(owner, task)).taskId;
  done(await claimTurn.run(owner, { id: newId(), taskId: made.taskId, day: today() }));
  const once = { id: newId(), goalId, words: written.words, startsOn: daysLater(today(), -1) };
  done(await addTask.run(owner, once));
  const onDay = daysLater(today(), index);
  made.evaluationId = done(
    await beginEvaluation.run(owner, { id: newId(), householdId, onDay }),
  ).evaluationId;
  const { evaluationId } = made;
  done(await decideAtEvaluation.run(owner, { id: newId(), evaluationId, goalId, decision: "goOn" }));
  return goalId;
}

const pages: Record<keyof typeof most, () => Promise<unknown>> = {
  "the tasks of the week": async () => done(await readTasks.run(owner, { householdId })),
  "one task": async () => done(await readTask.run(owner, { taskId: made.taskId })),
  "looking back": async () => done(await readEvaluations.run(owner, { householdId })),
  "one moment of looking back": async () =>
    done(await readEvaluation.run(owner, { evaluationId: made.evaluationId })),
  "what was just written down": async () => done(await readNotes.run(owner, { householdId })),
  "the family": async () => done(await readMembers.run(owner, { householdId })),
  "the paper": async () => done(await readPaper.run(owner, { householdId })),
  "what to hand in": async () => done(await planToHandIn.run(owner, { householdId })),
  "what was handed in": async () => done(await readCopies.run(owner, { householdId })),
  "one copy that was handed in": async () => done(await readCopy.run(owner, { copyId: made.copyId })),
  "the page to keep of a closed plan": async () => {
    made.closingId ||= done(await closePlan.run(owner, { householdId })).closingId;
    return done(await readClosing.run(owner, { closingId: made.closingId }));
  },
};

test.each(Object.entries(most))("%s takes no more than %i statements", async (name, allowed) => {
  const page = pages[name as keyof typeof most];
  await page();
  const before = counted.sent();
  await page();
  const sent = counted.sent() - before;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThanOrEqual(allowed);
});
