import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { progressToCorrect } from "#app/domain/reading/text-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { EditForm } from "#app/ui/plan/edit-form";
import { ProgressFields, toldIn, useProgressForm } from "#app/ui/plan/progress-fields";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "edit", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(progressToCorrect, asking, { itemId: asking.params.entryId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(correctProgress, asking, { itemId: asking.params.entryId }, () =>
    redirect(paths.item(asking.params.entryId ?? "")),
  );

/** Also where a form did not fit: another tab may have been first. */
export const shouldRevalidate = () => true;

export default function CorrectProgressPage() {
  const { t } = useSpeech();
  const { goal, item, version, readers, id } = useLoaderData<typeof loader>();
  const form = useProgressForm();
  return (
    <EditForm
      title={t("plan:edit.titles.progress")}
      above={<OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>}
      form={form}
      once={id}
      version={version}
      present={item}
      yours={{ kind: "progress", ...toldIn(form) }}
      audience={<AudienceLine audience={goal.audience} readers={readers} ofItem />}
      back={paths.item(item.id)}
    >
      <ProgressFields form={form} written={item} />
    </EditForm>
  );
}
