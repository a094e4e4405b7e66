import type { LoaderFunctionArgs } from "@remix-run/node";
import { agreementToSay } from "#app/domain/reading/agreement-to-say";
import { readCourse } from "#app/domain/reading/read-course";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readTask } from "#app/domain/reading/read-task";
import { readGoalVersions, readItemVersions } from "#app/domain/reading/read-versions";
import { lookThrough } from "#app/domain/sharing/look-through";
import { onlyOf } from "#app/domain/sharing/shared-households";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Question } from "#app/gate/command";
import { preview } from "#app/gate/preview";
import { patiently, requirePerson, resultOf, stop } from "./ask.server";

type Looking = Pick<LoaderFunctionArgs, "request" | "context" | "params">;

/** What a party sees of this household, as far as the member who looks along knows of it too; null where that is nothing. */
export async function sharedAsParty(looking: Looking) {
  const { through, page } = await lookAs(sharedWithMe, looking, {});
  const household = page.households.find(({ householdId }) => householdId === through.householdId);
  return { party: through.party, household: household ? onlyOf(household, knownTo(through)) : null };
}

/** A page of one thing of the plan as the party reads it: it asks what the party's own page asks, and says of which goal or item that is. */
const asParty =
  <Result>(question: Question<Result>, partOf: (page: Result) => string) =>
  async (looking: Looking) => {
    const before = new URL(looking.request.url).searchParams.get("eerder") ?? undefined;
    const { through, page } = await lookAs(question, looking, { ...looking.params, before });
    if (!knownTo(through).includes(partOf(page))) throw stop({ reason: "missing" }, 404);
    return { party: through.party, page, before: before ?? null };
  };

/** What one of the two does not know of, or that person may not open, is missing: here and on each of the next ones. */
export const goalAsParty = asParty(readGoal, ({ goal }) => goal.id);
export const courseAsParty = asParty(readCourse, ({ goal }) => goal.id);
export const goalVersionsAsParty = asParty(readGoalVersions, ({ goalId }) => goalId);
export const taskAsParty = asParty(readTask, ({ task }) => task.goalId);
/** One agreement or progress entry by itself. */
export const itemAsParty = asParty(readItem, ({ item }) => item.id);
export const itemVersionsAsParty = asParty(readItemVersions, ({ itemId }) => itemId);
export const agreementToSayAsParty = asParty(agreementToSay, ({ item }) => item.id);

interface Known {
  knownGoals: string[];
  knownItems: string[];
}

const knownTo = ({ knownGoals, knownItems }: Known) => [...knownGoals, ...knownItems];

async function lookAs<Result>(question: Question<Result>, looking: Looking, asked: unknown) {
  const { partyId } = looking.params;
  const person = await requirePerson(looking);
  const outcome = await patiently(
    preview(lookThrough, question, person, { permission: { partyId }, page: asked }),
  );
  const { through, page } = resultOf(outcome);
  if (page.kind === "refused") throw stop({ reason: "missing" }, 404);
  return { through, page: resultOf(page) };
}
