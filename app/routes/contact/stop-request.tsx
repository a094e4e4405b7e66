import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { stopRequest } from "#app/domain/contact/stop-request";
import { useSpeech } from "#app/i18n/speech";
import { useHelperName } from "#app/ui/contact/use-helper-name";
import { PostButton } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { follow, submitWithCode } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "followRequest", personal: true };

/** What was asked is wiped and cannot come back, so this one is asked twice. */
export async function loader(asking: LoaderFunctionArgs) {
  const { request } = await follow(asking);
  return { known: request.helper?.name ?? null };
}

export const action = (asking: ActionFunctionArgs) => submitWithCode(stopRequest, asking);

export default function StopRequestPage() {
  const { t } = useSpeech();
  const { name } = useHelperName(useLoaderData<typeof loader>().known);
  return (
    <Stack>
      <PageHeading lead={t("contact:stop.lead", { name })}>{t("contact:stop.title")}</PageHeading>
      <PostButton action={paths.stopRequest()} label={t("contact:stop.send")} variant="warn" />
      <p>
        <Link to={paths.followRequest()}>{t("contact:stop.back")}</Link>
      </p>
    </Stack>
  );
}
