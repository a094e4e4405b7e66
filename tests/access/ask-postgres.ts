import { sql } from "drizzle-orm";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import type { GoalAction } from "./matrix-of-goals";
import { insertInto, type Row, sealed, succeeds, update } from "./raw-sql";
import type { SharedGoal } from "./shared-things";
import type { Somebody, WholeNeighbourhood } from "./whole-neighbourhood";

/** Questions that change nothing and show only what the reader sees already: the first wall alone tells where they make sense. */
const ofTheRulesAlone = [
  ...([
    "goalToAddTo",
    "agreementToAdd",
    "goalToShare",
    "goalToEdit",
    "wordGoal",
    "agreementToEdit",
    "progressToCorrect",
    "goalToDecide",
  ] as const),
  ...(["goalToMeasure", "scaleToWrite", "measurementToCorrect"] as const),
  ...(["readGoalVersions", "readItemVersions", "readCourse", "agreementToSay"] as const),
  ...(["taskToEdit", "readTaskVersions"] as const),
] as const;
type OfTheRulesAlone = (typeof ofTheRulesAlone)[number];

/**
 * The second wall: the same question put to the database itself, in the name of the same person and with no rule in
 * between, as a mistake or an attacker would. Undefined where there is nothing to put to it.
 */
export function askPostgresAboutGoal(
  n: WholeNeighbourhood,
  action: GoalAction,
  goal: SharedGoal,
): ((actor: Somebody) => Promise<boolean>) | undefined {
  if (isOfTheRulesAlone(action)) return undefined;
  return (actor) => putToPostgres(n, actor, action, goal);
}

const isOfTheRulesAlone = (action: GoalAction): action is OfTheRulesAlone =>
  (ofTheRulesAlone as readonly string[]).includes(action);

const replaced = { replaced_at: sql`now()` };

function putToPostgres(
  n: WholeNeighbourhood,
  actor: Somebody,
  action: Exclude<GoalAction, OfTheRulesAlone>,
  goal: SharedGoal,
): Promise<boolean> {
  const goalId = n.shared.goals[goal];
  const itemId = n.shared.items[goal];
  const ids = { household_id: n.householdId, id: newId(), goal_id: goalId };
  const author_id = n.memberIds[actor];
  const words = { who: sealed, what: sealed, when: sealed };
  const grant = { ...ids, party_id: n.partyIds.ungranted, verb: "see", granted_by: author_id };
  const insert = (...row: Parameters<typeof insertInto>) => succeeds(n, actor, insertInto(...row));
  const answers: Record<typeof action, () => Promise<boolean>> = {
    readGoal: () => succeeds(n, actor, sql`select 1 as one from goals where id = ${goalId}`),
    addAgreement: () => insert("agreements", { ...ids, author_id, ...words }),
    recordProgress: () => insert("progress_entries", { ...ids, author_id, words: sealed }),
    commentOnGoal: () => comments(n, actor, goalId, null),
    proposeAgreement: () => insert("proposals", { ...ids, party_id: n.partyIds[actor], ...words }),
    shareGoal: () => insert("grants", grant),
    readItem: () => succeeds(n, actor, sql`select 1 as one from agreements where id = ${itemId}`),
    commentOnItem: () => comments(n, actor, goalId, itemId),
    sayWhereGoalStands: () =>
      insert("goal_states", { ...ids, said_by: author_id, lifecycle: "done", attainment: "reached" }),
    takeAgreement: () => says(n, actor, "agreement_states", { ...asItReads(n, itemId), step: "taken" }),
    sayHowAgreementWent: () => says(n, actor, "agreement_states", { ...asItReads(n, itemId), step: "done" }),
    editGoal: () => succeeds(n, actor, update("goals", { words: sealed }, { id: goalId })),
    editAgreement: () => succeeds(n, actor, update("agreements", { what: sealed }, { id: itemId })),
    correctProgress: () =>
      succeeds(n, actor, update("progress_entries", { words: sealed }, { id: progressOf(n, goal) })),
    decideAtEvaluation: () =>
      insert("evaluation_decisions", {
        ...{ ...ids, evaluation_id: n.shared.evaluationId, decided_by: author_id, decision: "goOn" },
      }),
    writeScale: () =>
      succeeds(
        ...([n, actor, update("goal_scales", replaced, { goal_id: goalId })] as const),
        insertInto("goal_scales", { ...ids, written_by: author_id, expected: sealed }),
      ),
    measureGoal: () =>
      insert("goal_measurements", { ...ids, said_by: author_id, on_day: today(), compared: "same" }),
    correctMeasurement: () =>
      succeeds(
        ...([n, actor] as const),
        update("goal_measurements", replaced, { goal_id: goalId, said_by: n.memberIds.owner }),
      ),
    addTask: () => insert("tasks", { ...ids, author_id, words: sealed, starts_on: today() }),
    editTask: () => succeeds(n, actor, update("tasks", { words: sealed }, { id: taskOf(n, goal) })),
    readTask: () => succeeds(n, actor, sql`select 1 as one from tasks where id = ${taskOf(n, goal)}`),
    claimTurn: () => says(n, actor, "task_claims", { ...aTurn(n, goal), turn: sql`1` }),
    markTurn: () => says(n, actor, "task_marks", { ...aTurn(n, goal), mark: "done" }),
    "shareGoal one item": () => insert("grants", { ...grant, agreement_id: itemId }),
  };
  return answers[action]();
}

/** The version of the text that stands there now. */
export function presentVersion({ shared }: WholeNeighbourhood, id: string): string {
  const { formerItem, formerGoal, formerSecret, formerAsked } = shared;
  const former = [formerItem, formerGoal, formerSecret, formerAsked];
  return former.find(({ before }) => before === id)?.present ?? id;
}

/** The progress entry of those goals that have one. */
export function progressOf(n: WholeNeighbourhood, goal: SharedGoal): string {
  const entries: Partial<Record<SharedGoal, string>> = n.shared.progress;
  const id = entries[goal];
  if (!id) throw new Error(`Nobody wrote how it goes with ${goal}.`);
  return id;
}

/** The scale that holds, of those goals that have one. */
export function scaleOf({ shared }: WholeNeighbourhood, goal: SharedGoal): string {
  const scales: Partial<Record<SharedGoal, string>> = shared.scales;
  return scales[goal] ?? "";
}

/** How far one of those goals is of which somebody said it. */
export function measurementOf({ shared }: WholeNeighbourhood, goal: SharedGoal): string {
  const measured: Partial<Record<SharedGoal, string>> = shared.measured;
  const id = measured[goal];
  if (!id) throw new Error(`Nobody said how far ${goal} is.`);
  return id;
}

export function askPostgresToRevoke(
  n: WholeNeighbourhood,
  actor: Somebody,
  grantId: string,
): Promise<boolean> {
  const revoked = { revoked_at: sql`now()`, revoked_by: n.memberIds[actor] };
  return succeeds(n, actor, update("grants", revoked, { id: grantId }));
}

/** One of those goals that have one. */
export function taskOf(n: WholeNeighbourhood, goal: SharedGoal): string {
  const tasks: Partial<Record<SharedGoal, string>> = n.shared.tasks;
  const id = tasks[goal];
  if (!id) throw new Error(`Nobody wrote a task under ${goal}.`);
  return id;
}

const aTurn = (n: WholeNeighbourhood, goal: SharedGoal) => ({
  ...{ task_id: taskOf(n, goal), day: daysLater(today(), 60) },
});

const asItReads = (n: WholeNeighbourhood, itemId: string) => ({
  ...{ agreement_id: itemId, version: presentVersion(n, itemId) },
});

/** Of an agreement or a turn, as whatever one is. */
async function says(n: WholeNeighbourhood, actor: Somebody, table: string, said: Row): Promise<boolean> {
  const row = { household_id: n.householdId, id: newId(), ...said };
  const write = (sayer: object) => insertInto(table, { ...row, ...sayer });
  const asMember = await succeeds(n, actor, write({ member_id: n.memberIds[actor] }));
  return asMember || succeeds(n, actor, write({ party_id: n.partyIds[actor] }));
}

/** As whatever one is: a member or a party, and whichever of the two gets further. */
async function comments(
  n: WholeNeighbourhood,
  actor: Somebody,
  goalId: string,
  itemId: string | null,
): Promise<boolean> {
  const row = { household_id: n.householdId, goal_id: goalId, agreement_id: itemId };
  const said = { ...row, author_name: sealed, words: sealed };
  const write = (writer: object) => insertInto("comments", { ...said, id: newId(), ...writer });
  const asMember = await succeeds(n, actor, write({ member_id: n.memberIds[actor] }));
  return asMember || succeeds(n, actor, write({ party_id: n.partyIds[actor] }));
}
