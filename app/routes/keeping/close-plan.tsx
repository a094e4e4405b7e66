import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { closePlan } from "#app/domain/keeping/close-plan";
import { planToClose } from "#app/domain/keeping/plan-to-close";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "closePlan", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const { closing, outsiders } = await ask(planToClose, asking, { householdId });
  if (closing) throw redirect(paths.closing(closing.id));
  return { householdId, outsiders, once: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(closePlan, asking, {}, ({ closingId }) => redirect(paths.closing(closingId)));

export default function ClosePlanPage() {
  const { t, list } = useSpeech();
  const { householdId, outsiders, once } = useLoaderData<typeof loader>();
  const form = useSubmitted({});
  const names = list(outsiders);
  const closes = outsiders.length === 1 ? "outsider" : "outsiders";
  return (
    <Stack>
      <PageHeading lead={t("keeping:close.lead")}>{t("keeping:close.title")}</PageHeading>
      <PlainForm once={form.once(once)} error={form.error}>
        <input type="hidden" name="householdId" value={householdId} />
        <Stack gap="sm">
          <p className="reading-width font-bold">
            {outsiders.length > 0 ? t(`keeping:close.${closes}`, { names }) : t("keeping:close.nobody")}
          </p>
          <p className="reading-width">{t("keeping:close.stays")}</p>
          <p>
            <Button>{t("keeping:close.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={paths.plan()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
