import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readImport } from "#app/domain/moderation/read-import";
import { sendBackImport } from "#app/domain/moderation/send-back-import";
import { useSpeech } from "#app/i18n/speech";
import { wakePost } from "#app/mail/post.server";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { SendBackImportForm } from "#app/ui/moderation/decide-on-import";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export const action = (asking: ActionFunctionArgs) =>
  submit(sendBackImport, asking, { importId: asking.params.importId }, () => {
    wakePost();
    return redirect(`${paths.desk()}?bewaard`);
  });

export async function loader(asking: LoaderFunctionArgs) {
  const { id, fileName, seenUntil } = await ask(readImport, asking, { importId: asking.params.importId });
  return { id, fileName, seenUntil };
}

/** Seen where the reason was left out: the form once more. */
export default function SendBackImportPage() {
  const { t } = useSpeech();
  const { id, fileName, seenUntil } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading kicker={fileName}>{t("moderation:import.sendBackTitle")}</PageHeading>
      <SendBackImportForm file={{ id, seenUntil }} />
    </Stack>
  );
}
