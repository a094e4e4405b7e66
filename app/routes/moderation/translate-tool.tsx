import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { firstLanguage } from "#app/domain/directory/published-text";
import { newId } from "#app/domain/fields";
import { textToEdit } from "#app/domain/moderation/text-to-edit";
import { translateTool } from "#app/domain/moderation/translate-tool";
import { ownNames } from "#app/i18n/languages";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { ToolWordsForm } from "#app/ui/moderation/tool-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

/** The first language has a form of its own, with the facts of the tool in it. */
export async function loader(asking: LoaderFunctionArgs) {
  const { tool: key = "", language } = asking.params;
  if (language === firstLanguage) throw redirect(paths.editTool(key));
  return { text: await ask(textToEdit, asking, { kind: "tool", key, language }), id: newId() };
}

export const action = (asking: ActionFunctionArgs) => {
  const { tool: key, language } = asking.params;
  return submit(translateTool, asking, { key, language }, () => redirect(`${paths.tools()}?bewaard`));
};

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function TranslateToolPage() {
  const { t } = useSpeech();
  const { text, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading kicker={ownNames[text.language]} lead={t("moderation:text.lead")}>
        {t("moderation:tools.edit")}
      </PageHeading>
      <ToolWordsForm text={text} once={id} back={paths.tools()} />
    </Stack>
  );
}
