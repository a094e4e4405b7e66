import { audiences, isImportant } from "#app/domain/plan/goal";
import type { Copy } from "./copy";
import type { KeptGoal, KeptPlan } from "./kept-plan";
import { headed, isPutAway, itself, type PlacedPart, saysSomething } from "./paper";
import { goingOn } from "./paper-agreements";
import { measuredOf } from "./paper-goals";
import type { CopiedPart } from "./paper-part";

/**
 * What is kept of a plan that is closed, short enough for one page: what was important and went well, what was written under headings, and
 * each goal with how far it came and what goes on. The family's story is long, and stays in the plan.
 */
export function summaryOf(plan: KeptPlan, now: Date): PlacedPart[] {
  const parts = [
    ...plan.goals.filter(isNamed).map((goal) => ({ goalId: goal.id, part: itself(goal) })),
    ...headed(plan.headings).map((part) => ({ goalId: null, part })),
    ...plan.goals
      .filter(({ kind }) => !isImportant(kind))
      .flatMap((goal) => ofGoal(goal, now).map((part) => ({ goalId: goal.id, part }))),
  ];
  return parts
    .filter(({ part }) => saysSomething(part))
    .sort((one, other) => placeOf(one.part) - placeOf(other.part));
}

/** The copies that were made for several readers as the one page of who may read them: what mattered of all of them first. */
export function asOnePage(copies: Copy[]): CopiedPart[] {
  return [...copies]
    .sort((one, other) => audiences.indexOf(one.audience) - audiences.indexOf(other.audience))
    .flatMap(({ parts }) => parts.filter(saysSomething))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

const isNamed = (goal: KeptGoal) => ["wish", "strength"].includes(goal.kind) && !isPutAway(goal);

function ofGoal(goal: KeptGoal, now: Date): CopiedPart[] {
  const said = measuredOf(goal).slice(-1);
  const agreed = goingOn(goal, now);
  return [
    itself(goal),
    ...(said.length > 0 ? [{ kind: "measured" as const, said }] : []),
    ...(agreed.length > 0 ? [{ kind: "goesOn" as const, agreed }] : []),
  ];
}

/** Of parts in the same place the order stays: what hangs under a goal follows it. */
function placeOf(part: CopiedPart): number {
  if (part.kind === "important") return part.is === "wish" ? 0 : 1;
  return part.kind === "heading" ? 2 : 3;
}
