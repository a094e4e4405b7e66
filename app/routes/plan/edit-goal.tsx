import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { editGoal } from "#app/domain/plan/edit-goal";
import { goalToEdit } from "#app/domain/reading/text-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { TextArea } from "#app/ui/kit/field";
import { EditForm } from "#app/ui/plan/edit-form";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "edit", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(goalToEdit, asking, { goalId: asking.params.goalId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(editGoal, asking, { goalId: asking.params.goalId }, () =>
    redirect(paths.goal(asking.params.goalId ?? "")),
  );

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function EditGoalPage() {
  const { t } = useSpeech();
  const { goal, version, readers, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({
    words: t("plan:newGoalPage.words"),
    reason: t("plan:newGoalPage.reason"),
  });
  const yours = { words: form.value("words") ?? "", reason: form.value("reason") ?? "" };
  return (
    <EditForm
      title={t("plan:edit.titles.goal")}
      form={form}
      once={id}
      version={version}
      present={{ kind: "goal", ...goal }}
      yours={{ kind: "goal", ...yours }}
      audience={<AudienceLine audience={goal.audience} readers={readers} writing />}
      back={paths.goal(goal.id)}
    >
      <TextArea {...form.field("words", goal.words)} rows={3} maxLength={300} required />
      <TextArea
        {...form.field("reason", goal.reason ?? "")}
        optionalLabel={t("common:form.optional")}
        rows={3}
      />
    </EditForm>
  );
}
