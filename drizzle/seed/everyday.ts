import { today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addToNetwork } from "#app/domain/households/draw-network";
import type { NetworkContact } from "#app/domain/households/network-contact";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import type { Decision } from "#app/domain/plan/evaluation";
import type { Feeling, ImportantKind } from "#app/domain/plan/goal";
import { measureGoal } from "#app/domain/plan/measure-goal";
import type { Comparison } from "#app/domain/plan/measurement";
import type { NoteAudience } from "#app/domain/plan/note";
import type { Repeat, Weekday } from "#app/domain/plan/task";
import { writeImportant } from "#app/domain/plan/write-important";
import { writeNote } from "#app/domain/plan/write-note";
import type { Person } from "#app/gate/actor";
import { familySignIn } from "./demo-sign-ins";
import { done } from "./sign-up-invented";

/** What a family does from day to day, and who stands around it. A goal is named by its place. */
interface Everyday {
  important: { kind: ImportantKind; words: string }[];
  tasks: { goal: number; words: string; repeat: Repeat; days?: Weekday[]; isTaken?: true }[];
  measured: { goal: number; compared: Comparison; words: string }[];
  notes: { words: string; feeling?: Feeling; audience: NoteAudience }[];
  decided: { goal: number; decision: Decision; words: string }[];
  network: Omit<NetworkContact, "id">[];
}

export const everydayOf: Record<string, Everyday | undefined> = {
  [familySignIn]: {
    important: [
      { kind: "wish", words: "Dat het thuis weer gezellig is als de kinderen binnenkomen." },
      { kind: "strength", words: "Wij lachen veel. Ook als het tegenzit." },
    ],
    tasks: [
      { goal: 0, words: "Nieuwe post op de stapel leggen", repeat: "daily", isTaken: true },
      { goal: 0, words: "Yassin en Lina van school halen", repeat: "weekly", days: ["TU", "TH"] },
      { goal: 1, words: "De gymtas klaarzetten", repeat: "weekly", days: ["MO", "WE"] },
    ],
    measured: [{ goal: 0, compared: "better", words: "Drie nachten doorgeslapen." }],
    notes: [
      {
        words: "Gewandeld met zijn drieën. De telefoon bleef thuis.",
        feeling: "better",
        audience: "household",
      },
      { words: "Ik ben moe. Dat zeg ik nog liever niet hardop.", feeling: "harder", audience: "author" },
    ],
    decided: [{ goal: 0, decision: "goOn", words: "Het openen van de post helpt. Wij houden het zo." }],
    network: [
      { name: "Oma Toos", bond: "Oma", does: "Van school halen en koken", ring: "close", side: "informal" },
      { name: "Ans", bond: "Buurvrouw", does: "Op donderdag oppassen", ring: "near", side: "informal" },
      { name: "Selam", bond: "Helpt met de post", does: null, ring: "near", side: "formal" },
      { name: "Juf Marit", bond: "Juf van Yassin", does: null, ring: "far", side: "formal" },
    ],
  },
};

interface Told {
  householdId: string;
  goalIds: string[];
}

/** Tells it through the commands that families use themselves. */
export async function tellEveryday(owner: Person, told: Told, everyday: Everyday): Promise<void> {
  const { householdId, goalIds } = told;
  const { important, tasks, measured, notes, decided, network } = everyday;
  for (const one of important) done(await writeImportant.run(owner, { id: newId(), householdId, ...one }));
  for (const { goal, isTaken, ...task } of tasks) {
    const said = { id: newId(), goalId: goalIds[goal], ...task };
    const { taskId } = done(await addTask.run(owner, said));
    if (isTaken) done(await claimTurn.run(owner, { id: newId(), taskId, day: today() }));
  }
  for (const { goal, ...said } of measured)
    done(await measureGoal.run(owner, { id: newId(), goalId: goalIds[goal], ...said }));
  for (const note of notes) done(await writeNote.run(owner, { id: newId(), householdId, ...note }));
  const { evaluationId } = done(await beginEvaluation.run(owner, { id: newId(), householdId }));
  for (const { goal, ...said } of decided)
    done(await decideAtEvaluation.run(owner, { id: newId(), evaluationId, goalId: goalIds[goal], ...said }));
  for (const contact of network) {
    const said = { ...contact, bond: contact.bond ?? "", does: contact.does ?? "" };
    done(await addToNetwork.run(owner, { id: newId(), householdId, ...said }));
  }
}
