import type { LoaderFunctionArgs } from "@remix-run/node";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
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
  const known = [...through.knownGoals, ...through.knownItems];
  return { party: through.party, household: household ? onlyOf(household, known) : null };
}

/** A goal as the party reads it. What one of the two does not know of is missing. */
export async function goalAsParty(looking: Looking) {
  const { goalId } = looking.params;
  const { through, page } = await lookAs(readGoal, looking, { goalId });
  if (!through.knownGoals.includes(page.goal.id)) throw stop({ reason: "missing" }, 404);
  return { party: through.party, page };
}

/** One agreement or progress entry by itself, in the same way. */
export async function itemAsParty(looking: Looking) {
  const { itemId } = looking.params;
  const { through, page } = await lookAs(readItem, looking, { itemId });
  if (!through.knownItems.includes(page.item.id)) throw stop({ reason: "missing" }, 404);
  return { party: through.party, page };
}

async function lookAs<Result>(question: Question<Result>, looking: Looking, asked: unknown) {
  const { partyId } = looking.params;
  const person = await requirePerson(looking);
  const outcome = await patiently(
    preview(lookThrough, question, person, { permission: { partyId }, page: asked }),
  );
  const { through, page } = resultOf(outcome);
  return { through, page: resultOf(page) };
}
