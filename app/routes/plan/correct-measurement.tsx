import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { correctMeasurement } from "#app/domain/plan/correct-measurement";
import { measurementToCorrect } from "#app/domain/reading/goal-to-measure";
import { useSpeech } from "#app/i18n/speech";
import { MeasurementFields, useMeasurementForm } from "#app/ui/plan/measurement-fields";
import { UnderGoalForm } from "#app/ui/plan/under-goal-form";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "measure", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { measurementId } = asking.params;
  return { ...(await ask(measurementToCorrect, asking, { measurementId })), id: newId(), now: today() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(correctMeasurement, asking, { measurementId: asking.params.measurementId }, ({ goalId }) =>
    redirect(paths.course(goalId)),
  );

export default function CorrectMeasurementPage() {
  const { t } = useSpeech();
  const { goal, readers, scale, measured, id, now } = useLoaderData<typeof loader>();
  const form = useMeasurementForm();
  return (
    <UnderGoalForm
      title={t("plan:measure.correct")}
      goal={goal}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      once={form.once(id)}
      error={form.error}
      send={t("plan:measure.send")}
    >
      <p className="text-ink-soft">{t("plan:measure.kept")}</p>
      <MeasurementFields form={form} scale={scale} said={measured} today={now} />
    </UnderGoalForm>
  );
}
