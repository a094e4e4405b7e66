import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { templates } from "#app/domain/plan/template";
import { readSetUp } from "#app/domain/reading/heading-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { TermsNotice } from "#app/ui/plan/headings-section";
import { OwnHeadings } from "#app/ui/plan/own-headings";
import { RemovedLine } from "#app/ui/plan/removed-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "setUp", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const removed = new URL(asking.request.url).searchParams.get("weg");
  const page = await ask(readSetUp, asking, { householdId });
  const keepUp = keepsUp("set-up", page, { id: householdId });
  return { ...page, householdId, removed, id: newId(), keepUp };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(chooseTemplate, asking, {}, () => redirect(paths.setUp()));

export default function SetUpPage() {
  const { t } = useSpeech();
  const { headings, terms, householdId, removed, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({ template: t("plan:setUp.choose"), countedFrom: t("plan:setUp.countedFrom") });
  const options = templates.map((value) => ({
    ...{ value, label: t(`plan:setUp.templates.${value}.name`) },
    hint: t(`plan:setUp.templates.${value}.about`),
  }));
  return (
    <Stack gap="lg">
      <PageHeading lead={t("plan:setUp.lead")}>{t("plan:setUp.title")}</PageHeading>
      <RemovedLine headingId={removed} />
      <TermsNotice terms={terms} />
      <PlainForm once={form.once(id)} error={form.error}>
        <input type="hidden" name="householdId" value={householdId} />
        <RadioGroup {...form.field("template")} options={options} required />
        <DateField
          {...form.field("countedFrom")}
          optionalLabel={t("common:form.optional")}
          hint={t("plan:setUp.countedHint")}
        />
        <AudienceNote>{t("plan:setUp.audience")}</AudienceNote>
        <p>
          <Button>{t("plan:setUp.send")}</Button>
        </p>
      </PlainForm>
      <OwnHeadings headings={headings} />
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
