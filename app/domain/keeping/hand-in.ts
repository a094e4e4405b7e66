import { z } from "zod";
import { mayHandIn } from "#app/domain/access/keeping";
import { HouseholdId, line, NewId, severalIds } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { authorOf } from "#app/domain/plan/author";
import { isImportant } from "#app/domain/plan/goal";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import type { KeptPlan } from "./kept-plan";
import { makeCopy, narrowest } from "./make-copy";
import { type PlacedPart, partsOf } from "./paper";
import { keptPlan } from "./sections";

/**
 * A dated copy of chosen parts, to hand over on paper or as a file, with to whom in own words. Later changes do not reach it, and nobody from
 * outside sees anything by it here. It is for those for whom all of its parts are.
 */
export const handIn = command({
  name: "keeping.handed-in",
  input: z.object({
    id: NewId,
    householdId: HouseholdId,
    toWhom: line(200),
    headings: severalIds,
    important: severalIds,
    goals: severalIds,
    agreements: severalIds,
    progress: severalIds,
  }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayHandIn,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, standing } = subject;
    const { toWhom, headings, important, goals, agreements, progress } = input;
    const room = { db, keys };
    const plan = await keptPlan(room, subject);
    const wanted = {
      heading: (id: string) => headings.includes(id),
      goal: (id: string) => goals.includes(id) || important.includes(id),
      agreement: (id: string) => agreements.includes(id),
      progressOf: (id: string) => progress.includes(id),
    };
    const parts = partsOf(plan, wanted, new Date());
    if (parts.length === 0) return new Invalid({ [firstQuestion(plan)]: "required" });
    const ofGoals = new Map(plan.goals.map((goal) => [goal.id, goal.audience]));
    const audience = narrowest(parts.flatMap(({ goalId }) => (goalId && ofGoals.get(goalId)) || []));
    const id = rowId(householdId, input.id, { toWhom, headings, important, goals, agreements, progress });
    const isNew = await makeCopy(
      room,
      { householdId, id, madeBy: authorOf(standing), audience, toWhom },
      parts,
    );
    const ownGoalId = plan.goals.find((goal) => goal.audience === "author" && holds(parts, goal.id))?.id;
    return { copyId: id, isNew, goalId: ownGoalId };
  },
  /** With an "only me" in it the line stands where that belongs, so that nobody else meets it. */
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, goalId: result?.goalId },
});

/** Where nothing was ticked it is said at goals, or, where there is none, at what matters. */
const firstQuestion = ({ goals }: KeptPlan) =>
  goals.length > 0 && goals.every(({ kind }) => isImportant(kind)) ? "important" : "goals";

const holds = (parts: PlacedPart[], id: string) => parts.some(({ goalId }) => goalId === id);
