import type { HouseholdSubject } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import {
  consentsKept,
  feedbackKept,
  helpPeriodsKept,
  ownerQuestionsKept,
  representationsKept,
} from "./kept-agreed";
import { evaluationsKept } from "./kept-evaluations";
import { goalsKept } from "./kept-goals";
import { copiesKept, headingsKept, setUpKept, titlesKept } from "./kept-headings";
import { networkKept, notesKept } from "./kept-notes";
import { closingsKept, grantsKept, membersKept, partiesKept } from "./kept-people";
import type { KeptPlan } from "./kept-plan";
import { tasksKept } from "./kept-tasks";

type Sections = {
  [Section in keyof KeptPlan]: (room: Room, householdId: string) => Promise<KeptPlan[Section]>;
};

/** The one place that lists what is taken along and printed. A section that is missing here, or in its published form, does not compile. */
const sections: Sections = {
  members: membersKept,
  parties: partiesKept,
  grants: grantsKept,
  goals: goalsKept,
  titles: titlesKept,
  setUp: setUpKept,
  headings: headingsKept,
  closings: closingsKept,
  copies: copiesKept,
  network: networkKept,
  notes: notesKept,
  ownerQuestions: ownerQuestionsKept,
  representations: representationsKept,
  helpPeriods: helpPeriodsKept,
  consents: consentsKept,
  feedback: feedbackKept,
  tasks: tasksKept,
  evaluations: evaluationsKept,
};

/** All of the plan that the asker may see: the row policies leave out the rest. */
export async function keptPlan(room: Room, { householdId }: HouseholdSubject): Promise<KeptPlan> {
  const kept: Partial<Record<keyof KeptPlan, unknown>> = {};
  for (const section of Object.keys(sections) as (keyof KeptPlan)[])
    kept[section] = await sections[section](room, householdId);
  return kept as KeptPlan;
}
