import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink, PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ownPlans, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { planCookie } from "#app/web/plan-choice";
import { valuesOf } from "#app/web/submit.server";

export const handle: PageHandle = { title: "plans", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const current = await requireHousehold(asking);
  return { current, plans: await ownPlans(asking) };
}

/** Goes on in a plan of one's own; a plan of somebody else is no plan here. */
export async function action(asking: ActionFunctionArgs) {
  const { householdId } = await valuesOf(asking.request);
  const own = (await ownPlans(asking)).find((one) => one.householdId === householdId);
  if (own) asking.context.visit.cookies.push(planCookie(own.householdId));
  return redirect(paths.plan());
}

export default function PlansPage() {
  const { t } = useSpeech();
  const { current, plans } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("households:plans.lead")}>{t("households:plans.title")}</PageHeading>
      <ul className="grid gap-4">
        {plans.map(({ householdId, name }) => (
          <li key={householdId}>
            <Card>
              <h2 className="text-xl" dir="auto">
                {t("plan:title", { name })}
              </h2>
              <div className="mt-3">
                {householdId === current ? (
                  <p>{t("households:plans.current")}</p>
                ) : (
                  <PostButton
                    action={paths.plans()}
                    hidden={{ householdId }}
                    label={t("households:plans.go", { name })}
                  />
                )}
              </div>
            </Card>
          </li>
        ))}
      </ul>
      <Notice tone="info" title={t("households:plans.apart")}>
        {t("households:plans.apartText")}
      </Notice>
      <p>
        <ButtonLink to={`${paths.startPlan()}?nog`} variant="quiet">
          {t("households:plans.another")}
        </ButtonLink>
      </p>
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
