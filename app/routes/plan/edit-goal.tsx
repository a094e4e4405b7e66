import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { editGoal } from "#app/domain/plan/edit-goal";
import { isImportant } from "#app/domain/plan/goal";
import { goalToEdit } from "#app/domain/reading/text-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { TextArea } from "#app/ui/kit/field";
import { DomainField } from "#app/ui/plan/domain-field";
import { EditForm } from "#app/ui/plan/edit-form";
import { ImportantFields } from "#app/ui/plan/important-fields";
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
  const { kind } = goal;
  const form = useSubmitted({
    words: isImportant(kind) ? t(`plan:important.${kind}.words`) : t("plan:newGoalPage.words"),
    reason: isImportant(kind) ? t(`plan:important.${kind}.reason`) : t("plan:newGoalPage.reason"),
    domain: t("plan:domain.label"),
  });
  const fields = { words: form.field("words", goal.words), reason: form.field("reason", goal.reason ?? "") };
  const yours = { words: form.value("words") ?? "", reason: form.value("reason") ?? "" };
  return (
    <EditForm
      title={isImportant(kind) ? t("plan:important.edit") : t("plan:edit.titles.goal")}
      form={form}
      once={id}
      version={version}
      present={{ kind: "goal", words: goal.words, reason: goal.reason }}
      yours={{ kind: "goal", ...yours }}
      audience={
        <>
          <AudienceLine audience={goal.audience} readers={readers} writing />
          <p className="reading-width text-sm text-ink-soft">
            {t("plan:edit.fixed")} <Link to={paths.overview()}>{t("plan:edit.whoSees")}</Link>
          </p>
        </>
      }
      back={paths.goal(goal.id)}
    >
      {isImportant(kind) ? (
        <ImportantFields kind={kind} {...fields} />
      ) : (
        <>
          <TextArea {...fields.words} rows={3} maxLength={300} required />
          <TextArea {...fields.reason} optionalLabel={t("common:form.optional")} rows={3} />
        </>
      )}
      {kind === "story" ? null : <DomainField {...form.field("domain", goal.domain ?? undefined)} />}
    </EditForm>
  );
}
