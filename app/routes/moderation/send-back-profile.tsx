import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { sendBackProfile } from "#app/domain/moderation/send-back-profile";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { SendBackForm } from "#app/ui/moderation/send-back-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export const action = (asking: ActionFunctionArgs) =>
  submit(sendBackProfile, asking, { versionId: asking.params.versionId }, ({ importId }) =>
    redirect(`${importId ? paths.import(importId) : paths.desk()}?bewaard`),
  );

export function loader() {
  return redirect(paths.desk());
}

/** Seen where the reason was left out: the form once more. */
export default function SendBackProfilePage() {
  const { t } = useSpeech();
  const { versionId = "" } = useParams();
  return (
    <Stack>
      <PageHeading>{t("moderation:version.sendBackTitle")}</PageHeading>
      <SendBackForm
        action={paths.sendBackProfile(versionId)}
        label={t("moderation:version.sendBack")}
        hint={t("moderation:version.whoReadsReason")}
      />
    </Stack>
  );
}
