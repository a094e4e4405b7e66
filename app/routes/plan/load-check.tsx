import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import type { LoadOutcome } from "#app/domain/plan/load-check";
import { weighLoad } from "#app/domain/plan/weigh-load";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { LoadForm } from "#app/ui/plan/load-form";
import { LoadOutcomeSection } from "#app/ui/plan/load-outcome";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "load", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { householdId: await requireHousehold(asking), id: newId() };
}

/** The outcome is shown and kept nowhere: not in an address either, which stands in the browser's history. */
export const action = (asking: ActionFunctionArgs) =>
  submit(weighLoad, asking, {}, ({ outcome }) => data({ outcome }));

export default function LoadCheckPage() {
  const { t } = useSpeech();
  const { householdId, id } = useLoaderData<typeof loader>();
  const answered = useActionData() as { outcome: LoadOutcome } | object | undefined;
  const outcome = answered && "outcome" in answered ? answered.outcome : null;
  return (
    <Stack gap="lg">
      <PageHeading lead={outcome ? undefined : t("plan:load.lead")}>
        {outcome ? t(`plan:load.outcomes.${outcome}.title`) : t("plan:load.title")}
      </PageHeading>
      {outcome ? (
        <LoadOutcomeSection outcome={outcome} householdId={householdId} once={id} />
      ) : (
        <LoadForm householdId={householdId} once={id} />
      )}
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
