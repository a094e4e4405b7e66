import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { publishPage } from "#app/domain/moderation/publish-page";
import { textToEdit } from "#app/domain/moderation/text-to-edit";
import { ownNames } from "#app/i18n/languages";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PageForm } from "#app/ui/moderation/page-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { page: key, language } = asking.params;
  return { text: await ask(textToEdit, asking, { kind: "page", key, language }), id: newId() };
}

/** What was looked at first goes on the website. */
export const action = (asking: ActionFunctionArgs) => {
  const { page: key, language } = asking.params;
  return submit(publishPage, asking, { key, language }, () =>
    redirect(`${paths.informationPages()}?bewaard`),
  );
};

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function EditInformationPage() {
  const { t } = useSpeech();
  const { text, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading kicker={ownNames[text.language]} lead={t("moderation:text.lead")}>
        {t(text.textId ? "moderation:informationPages.edit" : "moderation:informationPages.add")}
      </PageHeading>
      <PageForm text={text} once={id} back={paths.informationPages()} />
    </Stack>
  );
}
