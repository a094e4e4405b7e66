import type { OwnHousehold } from "#app/domain/households/member";
import { type Asking, ownPlans } from "./ask.server";
import { chosenPlan } from "./plan-choice";

interface PlanSwitch {
  current: OwnHousehold;
  others: OwnHousehold[];
}

/** For the line above every page of a plan. Who keeps one plan never chose, and nothing is asked then. */
export async function planSwitch(asking: Asking): Promise<PlanSwitch | null> {
  const chosen = chosenPlan(asking.request);
  const { pathname } = new URL(asking.request.url);
  if (chosen === null || !/^\/plan(\/|\.|$)/.test(pathname)) return null;
  if ((await asking.context.visit.person()) === null) return null;
  const plans = await ownPlans(asking);
  const current = plans.find(({ householdId }) => householdId === chosen);
  const others = plans.filter((one) => one !== current);
  return current && others.length > 0 ? { current, others } : null;
}
