import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { DateField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "newEvaluation", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { householdId: await requireHousehold(asking), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(beginEvaluation, asking, {}, ({ evaluationId }) => redirect(paths.evaluation(evaluationId)));

export default function BeginEvaluationPage() {
  const { t } = useSpeech();
  const { householdId, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({ onDay: t("evaluation:new.day") });
  return (
    <Stack>
      <PageHeading lead={t("evaluation:lead")}>{t("evaluation:new.title")}</PageHeading>
      <PlainForm once={form.once(id)} error={form.error}>
        <input type="hidden" name="householdId" value={householdId} />
        <DateField
          {...form.field("onDay", "")}
          optionalLabel={t("common:form.optional")}
          hint={t("evaluation:new.dayHint")}
        />
        <AudienceNote>{t("evaluation:new.readers")}</AudienceNote>
        <p>
          <Button>{t("evaluation:new.send")}</Button>
        </p>
      </PlainForm>
      <p>
        <Link to={paths.evaluations()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
