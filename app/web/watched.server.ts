import { readEvaluation, readEvaluations } from "#app/domain/reading/read-evaluations";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readNotes } from "#app/domain/reading/read-notes";
import { readPlan } from "#app/domain/reading/read-plan";
import { readTask } from "#app/domain/reading/read-task";
import { readTasks } from "#app/domain/reading/read-tasks";
import type { Person } from "#app/gate/actor";
import { markNow, markOf, type PageMark } from "#app/gate/page-mark";

/** The pages that keep up while they are open, each with the question that it asks. */
const pages = {
  plan: (reader: Person, asked: Asked) => markNow(readPlan, reader, { householdId: asked.id }),
  goal: (reader: Person, asked: Asked) =>
    markNow(readGoal, reader, { goalId: asked.id, before: asked.before }),
  item: (reader: Person, asked: Asked) => markNow(readItem, reader, { itemId: asked.id }),
  tasks: (reader: Person, asked: Asked) => markNow(readTasks, reader, { householdId: asked.id }),
  task: (reader: Person, asked: Asked) => markNow(readTask, reader, { taskId: asked.id }),
  evaluations: (reader: Person, asked: Asked) => markNow(readEvaluations, reader, { householdId: asked.id }),
  evaluation: (reader: Person, asked: Asked) => markNow(readEvaluation, reader, { evaluationId: asked.id }),
  notes: (reader: Person, asked: Asked) =>
    markNow(readNotes, reader, { householdId: asked.id, before: asked.before }),
};

interface Asked {
  id: string;
  before: string | undefined;
}

export interface Watched {
  /** The mark of the page as it was shown to whoever watches. */
  shown: PageMark;
  /** How it stands for this person now; null where there is no such page (any more). */
  lookAgain(reader: Person): ReturnType<typeof markNow>;
}

export const streamPath = "/bijblijven";

/** Where a page hears that it shows something else by now. */
export function keepsUp(page: keyof typeof pages, shown: unknown, id: string, before?: string): string {
  const said = { pagina: page, id, gezien: markOf(shown), ...(before ? { eerder: before } : {}) };
  return `${streamPath}?${new URLSearchParams(said)}`;
}

export function watchedIn(search: URLSearchParams): Watched | null {
  const page = search.get("pagina") ?? "";
  if (!isPage(page)) return null;
  const asked = { id: search.get("id") ?? "", before: search.get("eerder") ?? undefined };
  return {
    shown: search.get("gezien") ?? "",
    lookAgain: (reader) => pages[page](reader, asked),
  };
}

const isPage = (said: string): said is keyof typeof pages => Object.hasOwn(pages, said);
