import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { handIn } from "#app/domain/keeping/hand-in";
import { planToHandIn } from "#app/domain/keeping/read-copy";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { HandInFields } from "#app/ui/keeping/hand-in-choices";
import { Button } from "#app/ui/kit/button";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "handIn", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return { choices: await ask(planToHandIn, asking, { householdId }), householdId, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(handIn, asking, {}, ({ copyId }) => redirect(paths.copy(copyId)));

export default function HandInPage() {
  const { t } = useSpeech();
  const { choices, householdId, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({
    toWhom: t("keeping:handIn.toWhom"),
    important: t("keeping:handIn.important"),
    headings: t("keeping:handIn.headings"),
    goals: t("keeping:handIn.goals"),
    agreements: t("keeping:handIn.agreements"),
    progress: t("keeping:handIn.progress"),
  });
  return (
    <Stack>
      <PageHeading lead={t("keeping:handIn.lead")}>{t("keeping:handIn.title")}</PageHeading>
      <PlainForm once={form.once(id)} error={form.error}>
        <input type="hidden" name="householdId" value={householdId} />
        <TextField {...form.field("toWhom")} hint={t("keeping:handIn.toWhomHint")} maxLength={200} required />
        <HandInFields choices={choices} form={form} />
        <Stack gap="sm">
          <AudienceNote>{t("keeping:handIn.audience")}</AudienceNote>
          <p>
            <Button>{t("keeping:handIn.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
      <p>
        <Link to={paths.plan()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
