import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { editHeading } from "#app/domain/plan/edit-heading";
import { headingToEdit } from "#app/domain/reading/heading-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { TextArea } from "#app/ui/kit/field";
import { AudienceNote } from "#app/ui/kit/notice";
import { EditForm } from "#app/ui/plan/edit-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "edit", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { headingId } = asking.params;
  return { ...(await ask(headingToEdit, asking, { headingId })), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(editHeading, asking, { headingId: asking.params.headingId }, () => redirect(paths.plan()));

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function EditHeadingPage() {
  const { t } = useSpeech();
  const { heading, version, id } = useLoaderData<typeof loader>();
  const form = useSubmitted({ words: t("plan:setUp.words") });
  return (
    <EditForm
      title={t(`plan:setUp.headings.${heading.key}`)}
      form={form}
      once={id}
      version={version}
      present={{ kind: "heading", words: heading.words }}
      yours={{ kind: "heading", words: form.value("words") ?? "" }}
      audience={<AudienceNote>{t("plan:setUp.audience")}</AudienceNote>}
      back={paths.plan()}
    >
      <TextArea
        {...form.field("words", heading.words ?? "")}
        optionalLabel={t("common:form.optional")}
        hint={t("plan:setUp.wordsHint")}
        maxLength={4000}
        rows={8}
      />
    </EditForm>
  );
}
