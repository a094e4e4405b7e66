import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { recordProgress } from "#app/domain/plan/record-progress";
import { goalToAddTo } from "#app/domain/reading/goal-to-add-to";
import { useSpeech } from "#app/i18n/speech";
import { ProgressFields, useProgressForm } from "#app/ui/plan/progress-fields";
import { UnderGoalForm } from "#app/ui/plan/under-goal-form";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "newProgress", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(goalToAddTo, asking, { goalId: asking.params.goalId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(recordProgress, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

export default function RecordProgressPage() {
  const { t } = useSpeech();
  const { goal, readers, id } = useLoaderData<typeof loader>();
  const form = useProgressForm();
  return (
    <UnderGoalForm
      title={t("plan:newProgressPage.title")}
      goal={goal}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      once={form.once(id)}
      error={form.error}
      send={t("plan:newProgressPage.send")}
    >
      <ProgressFields form={form} />
    </UnderGoalForm>
  );
}
