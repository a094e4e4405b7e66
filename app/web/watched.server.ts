import { readNetwork } from "#app/domain/households/draw-network";
import { readMembers } from "#app/domain/households/read-members";
import { goalToDecide } from "#app/domain/reading/goal-to-decide";
import { readSetUp } from "#app/domain/reading/heading-to-edit";
import { proposalToDecide } from "#app/domain/reading/proposal-to-decide";
import { readCourse } from "#app/domain/reading/read-course";
import { readEvaluation, readEvaluations } from "#app/domain/reading/read-evaluations";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readNotes } from "#app/domain/reading/read-notes";
import { readOverview } from "#app/domain/reading/read-overview";
import { readPlan } from "#app/domain/reading/read-plan";
import { readTask } from "#app/domain/reading/read-task";
import { readTasks } from "#app/domain/reading/read-tasks";
import { readPeople } from "#app/domain/sharing/read-people";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { type Shared, sharedWithMe } from "#app/domain/sharing/shared-with-me";
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
  course: (reader: Person, asked: Asked) =>
    markNow(readCourse, reader, { goalId: asked.id, before: asked.before }),
  decide: (reader: Person, { id, evaluationId, before }: Asked) =>
    markNow(goalToDecide, reader, { goalId: id, evaluationId, before }),
  proposal: (reader: Person, asked: Asked) => markNow(proposalToDecide, reader, { proposalId: asked.id }),
  story: (reader: Person, asked: Asked) => markNow(readPlan, reader, { householdId: asked.id }, toldIn),
  "set-up": (reader: Person, asked: Asked) => markNow(readSetUp, reader, { householdId: asked.id }),
  members: (reader: Person, asked: Asked) => markNow(readMembers, reader, { householdId: asked.id }),
  network: (reader: Person, asked: Asked) => markNow(readNetwork, reader, { householdId: asked.id }, drawnIn),
  people: (reader: Person, asked: Asked) => markNow(readPeople, reader, { householdId: asked.id }),
  questions: (reader: Person, asked: Asked) => markNow(readQuestions, reader, { householdId: asked.id }),
  overview: (reader: Person, asked: Asked) => markNow(readOverview, reader, { householdId: asked.id }),
  shared: (reader: Person) => markNow(sharedWithMe, reader, {}, listedIn, whoShare),
};

/** Of the plan the page of the story shows what stands above the goals. */
export const toldIn = <Told>({ important }: { important: Told }) => ({ important });

/** Whoever was just taken off the map stands there for one reader alone. */
export const drawnIn = ({ contacts }: { contacts: unknown }) => ({ contacts });

/** The list says how much of each thing is new to its reader, which pages that show the thing itself leave out. */
export const listedIn = ({ households, notices }: Shared) => ({
  notices,
  households: households.map(({ things, ...household }) => ({
    ...household,
    things: things.map(({ changes, ...thing }) => ({ ...thing, new: changes?.count })),
  })),
});

const whoShare = ({ households }: Shared) => households.map(({ householdId }) => householdId);

interface Asked {
  id: string;
  /** From before which entry it shows them. */
  before?: string | undefined;
  /** The moment of looking back at which it asks. */
  evaluationId?: string | undefined;
}

export interface Watched {
  /** The mark of the page as it was shown to whoever watches. */
  shown: PageMark;
  /** How it stands for this person now; null where there is no such page (any more). */
  lookAgain(reader: Person): ReturnType<typeof markNow>;
}

export const streamPath = "/bijblijven";

/** Where a page hears that it shows something else by now. */
export function keepsUp(page: keyof typeof pages, shown: unknown, asked: Asked): string {
  const { id, before, evaluationId } = asked;
  const more = { ...(before && { eerder: before }), ...(evaluationId && { moment: evaluationId }) };
  const said = { pagina: page, id, gezien: markOf(shown), ...more };
  return `${streamPath}?${new URLSearchParams(said)}`;
}

export function watchedIn(search: URLSearchParams): Watched | null {
  const page = search.get("pagina") ?? "";
  if (!isPage(page)) return null;
  const read = (name: string) => search.get(name) ?? undefined;
  const asked = { id: read("id") ?? "", before: read("eerder"), evaluationId: read("moment") };
  return {
    shown: search.get("gezien") ?? "",
    lookAgain: (reader) => pages[page](reader, asked),
  };
}

const isPage = (said: string): said is keyof typeof pages => Object.hasOwn(pages, said);
