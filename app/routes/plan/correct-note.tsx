import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { correctNote } from "#app/domain/plan/correct-note";
import { noteToCorrect } from "#app/domain/reading/read-notes";
import { useSpeech } from "#app/i18n/speech";
import { AudienceNote } from "#app/ui/kit/notice";
import { EditForm } from "#app/ui/plan/edit-form";
import { ProgressFields, toldIn, useProgressForm } from "#app/ui/plan/progress-fields";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "edit", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return { ...(await ask(noteToCorrect, asking, { noteId: asking.params.noteId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(correctNote, asking, { noteId: asking.params.noteId }, () => redirect(paths.notes()));

/** Also where a form did not fit: another tab may have been first. */
export const shouldRevalidate = () => true;

export default function CorrectNotePage() {
  const { t } = useSpeech();
  const { audience, text, id } = useLoaderData<typeof loader>();
  const form = useProgressForm();
  return (
    <EditForm
      title={t("plan:edit.titles.progress")}
      form={form}
      once={id}
      version={{ id: text.id, writtenBy: t("plan:goal.byFamily") }}
      present={{ kind: "progress", words: text.words, step: text.step, feeling: text.feeling }}
      yours={{ kind: "progress", ...toldIn(form) }}
      audience={<AudienceNote>{t(`plan:notes.seenBy.${audience}`)}</AudienceNote>}
      back={paths.notes()}
    >
      <ProgressFields form={form} written={text} />
    </EditForm>
  );
}
