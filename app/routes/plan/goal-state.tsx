import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { goalToAddTo } from "#app/domain/reading/goal-to-add-to";
import { useSpeech } from "#app/i18n/speech";
import { GoalStateFields, useGoalStateForm } from "#app/ui/plan/goal-state-fields";
import { UnderGoalForm } from "#app/ui/plan/under-goal-form";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "state", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(goalToAddTo, asking, { goalId: asking.params.goalId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(sayWhereGoalStands, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

export default function GoalStatePage() {
  const { t } = useSpeech();
  const { goal, readers, id } = useLoaderData<typeof loader>();
  const form = useGoalStateForm();
  return (
    <UnderGoalForm
      title={t("plan:state.title")}
      goal={goal}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      once={form.once(id)}
      error={form.error}
      send={t("plan:state.send")}
    >
      <GoalStateFields form={form} said={goal.state} />
    </UnderGoalForm>
  );
}
