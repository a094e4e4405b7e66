import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readMembers } from "#app/domain/households/read-members";
import { stopOwning } from "#app/domain/households/stop-owning";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "owning", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const { isLastOwner, mayStopOwning } = await ask(readMembers, asking, { householdId });
  return { householdId, cannot: isLastOwner || !mayStopOwning, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(stopOwning, asking, {}, () => redirect(paths.members()));

export default function StopOwningPage() {
  const { t } = useSpeech();
  const { householdId, cannot, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({ form: t("households:owning.stop.title") });
  return (
    <Stack>
      <PageHeading>{t("households:owning.stop.title")}</PageHeading>
      {cannot ? (
        <Notice tone="info">{t("households:owning.stop.cannot")}</Notice>
      ) : (
        <PlainForm once={form.once(id)} error={form.error}>
          <input type="hidden" name="householdId" value={householdId} />
          <ul className="reading-width grid list-disc gap-2 ps-6 text-lg">
            <li>{t("households:owning.stop.less")}</li>
            <li>{t("households:owning.stop.stay")}</li>
            <li>{t("households:owning.stop.back")}</li>
          </ul>
          <p id="form">
            <Button variant="warn">{t("households:owning.stop.send")}</Button>
          </p>
        </PlainForm>
      )}
      <p>
        <Link to={paths.members()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
