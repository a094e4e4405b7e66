import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { goalToMeasure } from "#app/domain/reading/goal-to-measure";
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
  const { goalId } = asking.params;
  return { ...(await ask(goalToMeasure, asking, { goalId })), id: newId(), now: today() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(measureGoal, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

export default function MeasureGoalPage() {
  const { t } = useSpeech();
  const { goal, readers, scale, id, now } = useLoaderData<typeof loader>();
  const form = useMeasurementForm();
  return (
    <UnderGoalForm
      title={t("plan:measure.title")}
      goal={goal}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      once={form.once(id)}
      error={form.error}
      send={t("plan:measure.send")}
    >
      <MeasurementFields form={form} scale={scale} today={now} />
      <p>
        <Link to={paths.goalScale(goal.id)}>{scale ? t("plan:scale.edit") : t("plan:scale.write")}</Link>
      </p>
    </UnderGoalForm>
  );
}
