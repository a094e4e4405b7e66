import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { agreementToAdd } from "#app/domain/reading/agreement-to-add";
import { useSpeech } from "#app/i18n/speech";
import { useAgreementForm } from "#app/ui/plan/agreement-fields";
import { FamilyAgreementFields } from "#app/ui/plan/family-agreement-fields";
import { UnderGoalForm } from "#app/ui/plan/under-goal-form";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";
import { toolInWords } from "#app/web/tool-in-words.server";

export const handle: PageHandle = { title: "newAgreement", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(agreementToAdd, asking, { goalId: asking.params.goalId });
  return { ...page, begun: await toolInWords(asking.request), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(addAgreement, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

export default function AddAgreementPage() {
  const { t } = useSpeech();
  const { goal, readers, takers, begun, id } = useLoaderData<typeof loader>();
  const form = useAgreementForm();
  return (
    <UnderGoalForm
      title={t("plan:newAgreementPage.title")}
      goal={goal}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      once={form.once(id)}
      error={form.error}
      send={t("plan:newAgreementPage.send")}
    >
      <FamilyAgreementFields form={form} takers={takers} written={begun} />
    </UnderGoalForm>
  );
}
