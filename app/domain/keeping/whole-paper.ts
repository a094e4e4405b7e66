import { networkRings } from "#app/domain/households/network-contact";
import { isImportant } from "#app/domain/plan/goal";
import type { KeptGoal, KeptPlan } from "./kept-plan";
import { agreed, headed, itself, told } from "./paper";
import type { Chapter, PaperPart } from "./paper-part";
import { tasksOnPaper } from "./paper-tasks";

/** All of the plan as it stands on paper on a day, in the order of reading: what matters first, and who stands around the family last. */
export function wholePaper(plan: KeptPlan, today: string): PaperPart[] {
  const tasks = tasksOnPaper(plan, today);
  return [
    ...importantOn(plan),
    ...headed(plan.headings),
    ...plan.goals
      .filter(({ kind }) => !isImportant(kind))
      .flatMap((goal) => [
        itself(goal),
        ...agreed(goal.agreements),
        ...(tasks.get(goal.id) ?? []),
        ...told(goal.progress),
      ]),
    ...chapter("notes", notesOn(plan)),
    ...chapter("evaluations", evaluationsOn(plan)),
    ...chapter("network", networkOn(plan)),
  ];
}

/** A title with nothing under it is left out. */
function chapter(of: Chapter, parts: PaperPart[]): PaperPart[] {
  return parts.length > 0 ? [{ kind: "chapter", of }, ...parts] : [];
}

/** What was put away stands above the goals no longer. */
function importantOn({ goals }: KeptPlan): PaperPart[] {
  const isPutAway = ({ states }: KeptGoal) => states.at(-1)?.lifecycle === "stopped";
  return goals.flatMap((goal): PaperPart[] => {
    const { kind, words, reason } = goal;
    return isImportant(kind) && !isPutAway(goal) ? [{ kind: "important", is: kind, words, reason }] : [];
  });
}

/** Each as it reads now. */
function notesOn({ notes }: KeptPlan): PaperPart[] {
  return notes.flatMap(({ texts, createdAt }): PaperPart[] => {
    const last = texts.at(-1);
    return last ? [{ kind: "note", words: last.words, feeling: last.feeling, at: createdAt }] : [];
  });
}

/** What was decided last of each goal at each moment. */
function evaluationsOn({ evaluations, goals }: KeptPlan): PaperPart[] {
  return evaluations.map(({ onDay, decisions }) => ({
    kind: "evaluation",
    onDay,
    decided: goals.flatMap(({ id, words: goal }) => {
      const last = decisions.findLast(({ goalId }) => goalId === id);
      return last ? [{ goal, decision: last.decision, words: last.words }] : [];
    }),
  }));
}

function networkOn({ network }: KeptPlan): PaperPart[] {
  return networkRings.flatMap((ring): PaperPart[] => {
    const people = network
      .filter((one) => one.ring === ring && one.endedAt === null)
      .map(({ name, bond, does, side }) => ({ name, bond, does, side }));
    return people.length > 0 ? [{ kind: "ring", ring, people }] : [];
  });
}
