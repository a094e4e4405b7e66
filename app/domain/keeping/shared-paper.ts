import type { HouseholdSubject, Standing } from "#app/domain/access/standing";
import { daysLater, today } from "#app/domain/days";
import { howItStands } from "#app/domain/plan/agreement-states";
import { decisionsOf } from "#app/domain/plan/decisions-of";
import { asAgreementToSay } from "#app/domain/plan/find-agreement";
import { type FoundGoal, findGoal } from "#app/domain/plan/find-goal";
import { findItem } from "#app/domain/plan/find-item";
import { isImportant, type ProgressEntry } from "#app/domain/plan/goal";
import { statesOfGoals } from "#app/domain/plan/goal-states";
import { measurementsOf } from "#app/domain/plan/measurements-of";
import { tasksOf } from "#app/domain/plan/turns-of";
import { agreementsUnder, progressUnder } from "#app/domain/plan/under-goal";
import type { FoundHousehold } from "#app/domain/sharing/shared-households";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { asMoment } from "./moments";
import { told } from "./paper";
import { agreementOnPaper } from "./paper-agreements";
import type { PaperPart } from "./paper-part";

type Asking = Room & { actor: Person };

/**
 * What a household shares with somebody, as it stands on paper: asked in the very way in which that person's pages ask it, so that paper tells
 * nothing more. What stands above the goals comes first, and what was shared by itself last.
 */
export async function sharedOnPaper(
  asking: Asking,
  { standing }: HouseholdSubject,
  { things, goals }: FoundHousehold,
): Promise<PaperPart[]> {
  const isItem = (place: number) => ["agreement", "progress"].includes(things[place]?.kind ?? "");
  const whole = new Set(goals.filter((_, place) => !isItem(place)).map(({ id }) => id));
  const single = things.filter(({ id }, place) => isItem(place) && !whole.has(goals[place]?.id ?? id));
  const parts: PaperPart[] = [];
  for (const goalId of whole) parts.push(...(await goalOnPaper(asking, goalId)));
  const apart: PaperPart[] = [];
  for (const { id } of single) apart.push(...(await itemOnPaper(asking, standing, id)));
  return [
    ...parts.filter(({ kind }) => kind === "important"),
    ...parts.filter(({ kind }) => kind !== "important"),
    ...(apart.length > 0 ? [{ kind: "chapter", of: "apart" } as const, ...apart] : []),
  ];
}

/** What was put away stands on paper no longer. */
async function goalOnPaper(asking: Asking, goalId: string): Promise<PaperPart[]> {
  const subject = await findGoal(asking, goalId);
  if (!subject) return [];
  const { householdId, standing } = subject;
  const { kind, words, reason } = subject.goal;
  const state = (await statesOfGoals(asking, householdId, goalId)).get(goalId) ?? null;
  if (isImportant(kind))
    return state?.lifecycle === "stopped" ? [] : [{ kind: "important", is: kind, words, reason }];
  const agreed = await agreementsUnder(asking, subject);
  const decided = await decisionsOf(asking, subject, { goalId });
  return [
    { kind, words, reason, state },
    ...agreed.map((one) => agreementOnPaper(one, one.stands)),
    ...(await tasksOnPaper(asking, { householdId, standing, goalId })),
    ...toldOnPaper(await progressOf(asking, subject)),
    ...(await measuredOnPaper(asking, subject)),
    ...decided.map(
      ({ decision, words, decidedAt }): PaperPart => ({
        ...{ kind: "decision", decision, words, at: asMoment(decidedAt) },
      }),
    ),
  ];
}

async function itemOnPaper(asking: Asking, standing: Standing, itemId: string): Promise<PaperPart[]> {
  const subject = await findItem(asking, itemId);
  if (!subject) return [];
  const { item, householdId } = subject;
  if (item.kind === "progress") return toldOnPaper([item]);
  const said = await asAgreementToSay(asking, subject);
  if (!said) return [];
  return [
    agreementOnPaper(item, await howItStands(asking, said)),
    ...(await tasksOnPaper(asking, { householdId, standing, agreementId: itemId })),
  ];
}

type Told = Pick<ProgressEntry, "words" | "step" | "feeling" | "createdAt">;

const toldOnPaper = (entries: Told[]) =>
  told(
    entries.map(({ words, step, feeling, createdAt }) => ({
      words,
      step,
      feeling,
      createdAt: asMoment(createdAt),
    })),
  );

/** All of it, oldest first. */
async function progressOf(room: Room, subject: FoundGoal): Promise<ProgressEntry[]> {
  const newestFirst: ProgressEntry[] = [];
  let before: string | undefined;
  do {
    const page = await progressUnder(room, subject, { before });
    newestFirst.push(...page.entries);
    before = page.earlier ?? undefined;
  } while (before);
  return newestFirst.reverse();
}

async function measuredOnPaper(room: Room, subject: FoundGoal): Promise<PaperPart[]> {
  const { goalId } = subject;
  const newestFirst = await measurementsOf(room, subject, { goalId, most: mostMeasured });
  const said = newestFirst
    .reverse()
    .map(({ onDay, compared, level, levelWords, words }) => ({ onDay, compared, level, levelWords, words }));
  return said.length > 0 ? [{ kind: "measured", said }] : [];
}

/** More than one a week for as long as a plan lasts. */
const mostMeasured = 500;

type OfTasks = HouseholdSubject & { goalId?: string; agreementId?: string };

/** What goes on, with the turns of the coming week. Of others it is told that somebody takes one, and not who. */
async function tasksOnPaper(room: Room, subject: OfTasks): Promise<PaperPart[]> {
  const from = today();
  const tasks = await tasksOf(room, subject, { from, until: daysLater(from, 6) });
  return tasks
    .filter(({ isStopped, turns }) => !isStopped && turns.length > 0)
    .map(({ words, rule, startsOn, turns }) => ({
      ...{ kind: "task", words, rule, startsOn },
      turns: turns.map(({ day, taker, isDone }) => ({
        ...{ day, isDone },
        taker: taker && (taker.isYou ? subject.standing.name : (taker.name ?? "")),
      })),
    }));
}
