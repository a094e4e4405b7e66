import { dayOf } from "#app/domain/days";
import { networkRings } from "#app/domain/households/network-contact";
import { isImportant, progressText } from "#app/domain/plan/goal";
import type { KeptPlan } from "./kept-plan";
import { headed, isPutAway, told } from "./paper";
import { agreedOnPaper } from "./paper-agreements";
import { goalOnPaper, markOf, measuredOnPaper } from "./paper-goals";
import type { Chapter, PaperPart } from "./paper-part";
import { tasksOnPaper } from "./paper-tasks";

/** All of the plan as it stands on paper at a moment, in the order of reading: what matters first, and who stands around the family last. */
export function wholePaper(plan: KeptPlan, now: Date): PaperPart[] {
  const tasks = tasksOnPaper(plan, dayOf(now));
  return [
    ...importantOn(plan),
    ...headed(plan.headings),
    ...goalsOn(plan).flatMap((goal) => [
      goalOnPaper(goal),
      ...agreedOnPaper(goal, now),
      ...(tasks.get(goal.id) ?? []),
      ...told(goal.progress),
      ...measuredOnPaper(goal),
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

const importantOn = ({ goals }: KeptPlan): PaperPart[] =>
  goals.filter((goal) => isImportant(goal.kind) && !isPutAway(goal)).map(goalOnPaper);

const goalsOn = ({ goals }: KeptPlan) => goals.filter(({ kind }) => !isImportant(kind));

/** Each as it reads now. */
function notesOn({ notes }: KeptPlan): PaperPart[] {
  return notes.flatMap((note): PaperPart[] => {
    const last = note.texts.at(-1);
    if (!last) return [];
    return [{ kind: "note", ...progressText(last), at: note.createdAt, ...markOf(note) }];
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
