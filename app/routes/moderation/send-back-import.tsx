import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { sendBackImport } from "#app/domain/moderation/send-back-import";
import { useSpeech } from "#app/i18n/speech";
import { wakePost } from "#app/mail/post.server";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { SendBackImportForm } from "#app/ui/moderation/decide-on-import";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export const action = (asking: ActionFunctionArgs) =>
  submit(sendBackImport, asking, { importId: asking.params.importId }, () => {
    wakePost();
    return redirect(`${paths.desk()}?bewaard`);
  });

export function loader() {
  return redirect(paths.desk());
}

/** Seen where the reason was left out: the form once more. */
export default function SendBackImportPage() {
  const { t } = useSpeech();
  const { importId = "" } = useParams();
  return (
    <Stack>
      <PageHeading>{t("moderation:import.sendBackTitle")}</PageHeading>
      <SendBackImportForm importId={importId} />
    </Stack>
  );
}
