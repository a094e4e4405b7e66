import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readVersion } from "#app/domain/moderation/read-version";
import { sendBackProfile } from "#app/domain/moderation/send-back-profile";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { SendBackForm } from "#app/ui/moderation/send-back-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "desk", personal: true };

export const action = (asking: ActionFunctionArgs) =>
  submit(sendBackProfile, asking, { versionId: asking.params.versionId }, ({ importId }) =>
    redirect(`${importId ? paths.import(importId) : paths.desk()}?bewaard`),
  );

export async function loader(asking: LoaderFunctionArgs) {
  const { version, isOwn } = await ask(readVersion, asking, { versionId: asking.params.versionId });
  if (isOwn) throw redirect(paths.version(version.id));
  return { id: version.id, name: version.content.name };
}

/** Seen where the reason was left out: the form once more. */
export default function SendBackProfilePage() {
  const { t } = useSpeech();
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading kicker={name}>{t("moderation:version.sendBackTitle")}</PageHeading>
      <SendBackForm
        action={paths.sendBackProfile(id)}
        label={t("moderation:version.sendBack")}
        hint={t("moderation:version.whoReadsReason")}
      />
    </Stack>
  );
}
