import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { firstLanguage } from "#app/domain/directory/published-text";
import { newId } from "#app/domain/fields";
import { publishTool } from "#app/domain/moderation/publish-tool";
import { textToEdit } from "#app/domain/moderation/text-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { ToolForm } from "#app/ui/moderation/tool-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { tool: key } = asking.params;
  return { text: await ask(textToEdit, asking, { kind: "tool", key, language: firstLanguage }), id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(publishTool, asking, { key: asking.params.tool }, () => redirect(`${paths.tools()}?bewaard`));

/** Also where a form did not fit: somebody else may have been first. */
export const shouldRevalidate = () => true;

export default function EditToolPage() {
  const { t } = useSpeech();
  const { text, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("moderation:text.lead")}>
        {t(text.textId ? "moderation:tools.edit" : "moderation:tools.add")}
      </PageHeading>
      <ToolForm text={text} once={id} back={paths.tools()} />
    </Stack>
  );
}
