import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { noteAudiences } from "#app/domain/plan/note";
import { writeNote } from "#app/domain/plan/write-note";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { ProgressFields, useProgressForm } from "#app/ui/plan/progress-fields";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "newProgress", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { householdId: await requireHousehold(asking), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(writeNote, asking, {}, () => redirect(paths.notes()));

export default function WriteNotePage() {
  const { t } = useSpeech();
  const { householdId, id } = useLoaderData<typeof loader>();
  const form = useProgressForm();
  return (
    <Stack>
      <PageHeading>{t("plan:newProgressPage.title")}</PageHeading>
      <PlainForm once={form.once(id)} error={form.error}>
        <input type="hidden" name="householdId" value={householdId} />
        <ProgressFields form={form} />
        <RadioGroup
          name="audience"
          label={t("plan:notes.audience")}
          defaultValue={form.value("audience") ?? "household"}
          options={noteAudiences.map((value) => ({ value, label: t(`plan:notes.audiences.${value}`) }))}
        />
        <AudienceNote>{t("plan:notes.nobodyOutside")}</AudienceNote>
        <p>
          <Button>{t("plan:newProgressPage.send")}</Button>
        </p>
      </PlainForm>
      <p>
        <Link to={paths.plan()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
