import { exportPlan } from "#app/domain/keeping/export-plan";
import type { ExportedPlan } from "#app/domain/keeping/exported-plan";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readOverview } from "#app/domain/reading/read-overview";
import { readPlan } from "#app/domain/reading/read-plan";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import type { Outcome } from "#app/gate/outcome";
import type { Goal, Model } from "./model";

/**
 * What the product's own questions answer to somebody: the plan with its counts, each goal and item, the file to take along, the overview of
 * who sees what, what was shared, and the ledger as far as the model knows it (asking leaves lines of its own).
 */
export async function answersTo(person: Person, model: Model): Promise<string[]> {
  const told: string[] = [];
  for (const household of model.households) told.push(...(await planTo(person, household, model)));
  for (const goal of model.goals) told.push(...(await goalTo(person, goal, model)));
  const { households } = resultOf(await sharedWithMe.run(person, {})) ?? { households: [] };
  for (const { id, verb } of households.flatMap(({ things }) => things)) told.push(`shared ${id} ${verb}`);
  return told.sort();
}

async function planTo(person: Person, householdId: string, model: Model): Promise<string[]> {
  const plan = resultOf(await readPlan.run(person, { householdId }));
  const exported = resultOf(await exportPlan.run(person, { householdId }));
  const overview = resultOf(await readOverview.run(person, { householdId }));
  return [
    ...(plan?.goals ?? []).map(
      ({ id, agreements, progress, readers }) =>
        `plan ${id} ${agreements} ${progress} ${readers.map(({ party }) => party.id).sort()}`,
    ),
    ...(plan?.today.turns ?? []).map(({ taskId }) => `today ${taskId}`),
    ...(exported ? takenAlong(exported.plan) : []),
    ...(exported?.ledger.lines ?? [])
      .filter(({ chain, seq }) => seq <= (model.lines.get(`${householdId} ${chain}`) ?? 0))
      .map(({ chain, seq }) => `line ${chain} ${seq}`),
    ...(overview?.parts ?? []).flatMap(({ goalId, itemId, cells }) =>
      Object.entries(cells).flatMap(([party, cell]) =>
        cell.isLive ? [`open ${goalId} ${itemId} ${party} ${cell.verb}`] : [],
      ),
    ),
  ];
}

/** The file that goes along, in the names that the model has for its parts. */
function takenAlong({ members, parties, grants, goals, closings, copies }: ExportedPlan): string[] {
  const named = (kind: string, rows: { id: string }[]) => rows.map(({ id }) => `along ${kind} ${id}`);
  return [
    ...named("member", members),
    ...named("party", parties),
    ...grants.map(({ id, isLive }) => `along grant ${id} ${isLive}`),
    ...named("closing", closings),
    ...named("copy", copies),
    ...goals.flatMap(
      ({ id, about, states, scales, measurements, former, agreements, progress, comments, proposals }) => [
        `along goal ${id} ${[...about].sort()} ${[states, scales, measurements].map(({ length }) => length)} ${former.length}`,
        ...agreements.map((one) => `along agreement ${one.id} ${one.steps.length} ${one.former.length}`),
        ...progress.map((one) => `along progress ${one.id} 0 ${one.former.length}`),
        ...named("comment", comments),
        ...named("proposal", proposals),
      ],
    ),
  ];
}

async function goalTo(person: Person, goal: Goal, model: Model): Promise<string[]> {
  const told: string[] = [];
  const read = resultOf(await readGoal.run(person, { goalId: goal.id }));
  if (read) {
    const counts = [read.agreements, read.progress.entries, read.comments, read.proposals];
    told.push(`page ${goal.id} ${counts.map(({ length }) => length)}`);
  }
  for (const { id } of model.items.filter((item) => item.goal === goal.id)) {
    const found = resultOf(await readItem.run(person, { itemId: id }));
    if (found) told.push(`page ${id} ${found.comments.length}`);
  }
  return told;
}

function resultOf<Result>(outcome: Outcome<Result>): Result | null {
  return outcome.kind === "done" ? outcome.result : null;
}
