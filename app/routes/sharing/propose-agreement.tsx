import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readGoal } from "#app/domain/reading/read-goal";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import { useSpeech } from "#app/i18n/speech";
import { AudienceNote } from "#app/ui/kit/notice";
import { AgreementFields, useAgreementForm } from "#app/ui/plan/agreement-fields";
import { UnderGoalForm } from "#app/ui/plan/under-goal-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "proposal", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { goal, may } = await ask(readGoal, asking, { goalId: asking.params.goalId });
  if (!may.propose) throw stop({ reason: "refused", because: "not-asked-to-propose" }, 403);
  return { goal, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(proposeAgreement, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

export default function ProposeAgreementPage() {
  const { t } = useSpeech();
  const { goal, id } = useLoaderData<typeof loader>();
  const form = useAgreementForm();
  return (
    <UnderGoalForm
      title={t("sharing:proposals.newTitle")}
      goal={goal}
      audience={<AudienceNote>{t("sharing:proposals.readers")}</AudienceNote>}
      once={form.once(id)}
      error={form.error}
      send={t("sharing:proposals.send")}
    >
      <AgreementFields form={form} />
    </UnderGoalForm>
  );
}
