import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { startHousehold } from "#app/domain/households/start-household";
import { StartAnother, StartFirst } from "#app/ui/households/start-forms";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ownPlans } from "#app/web/ask.server";
import { withThePlan } from "#app/web/menu";
import { paths } from "#app/web/paths";
import { planCookie } from "#app/web/plan-choice";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "start", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const plans = await ownPlans(asking);
  return { id: newId(), another: plans.length > 0 && new URL(asking.request.url).searchParams.has("nog") };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(startHousehold, asking, {}, ({ householdId, isNew }) => {
    const { cookies } = asking.context.visit;
    if (isNew) cookies.push(planCookie(householdId));
    cookies.push(...withThePlan(asking.request));
    return redirect(paths.plan());
  });

export default function StartHouseholdPage() {
  const { id, another } = useLoaderData<typeof loader>();
  return another ? <StartAnother once={id} /> : <StartFirst once={id} />;
}
