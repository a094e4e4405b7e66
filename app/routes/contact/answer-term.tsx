import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readSettings } from "#app/domain/contact/read-settings";
import { setTerm } from "#app/domain/contact/set-term";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { TermForm } from "#app/ui/contact/term-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "requests", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { term } = await ask(readSettings, asking, {});
  return { term, once: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(setTerm, asking, {}, () => redirect(`${paths.answerSettings()}?bewaard`));

export default function AnswerTermPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading>{t("contact:settings.termTitle")}</PageHeading>
      <TermForm {...useLoaderData<typeof loader>()} />
      <p>
        <Link to={paths.answerSettings()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
