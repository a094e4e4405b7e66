import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readSettings } from "#app/domain/contact/read-settings";
import { showAddress } from "#app/domain/contact/show-address";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "requests", personal: true };

/** Asked with a button, because mail programs open links by themselves. */
export async function loader(asking: LoaderFunctionArgs) {
  await ask(readSettings, asking, {});
  return null;
}

export const action = (asking: ActionFunctionArgs) =>
  submit(showAddress, asking, { token: asking.params.token }, () =>
    redirect(`${paths.answerSettings()}?bewaard`),
  );

export default function ShowAddressPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:showAddress.lead")}>{t("contact:showAddress.title")}</PageHeading>
      <PostButton action="" variant="primary" label={t("contact:showAddress.send")} />
    </Stack>
  );
}
