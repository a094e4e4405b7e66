import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { confirmMatch } from "#app/domain/contact/confirm-match";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { wakePost } from "#app/mail/post.server";
import { AgreedForm } from "#app/ui/contact/confirm-match";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { follow, submitWithCode } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "followRequest", personal: true };

/** A page of its own only where it has to be asked whether the person agrees: where a choice that lacks comes back. */
export async function loader(asking: LoaderFunctionArgs) {
  const { request } = await follow(asking);
  if (request.mayGoOn || request.state !== "accepted") throw redirect(paths.followRequest());
  return { name: request.helper?.name ?? null, once: newId() };
}

export async function action(asking: ActionFunctionArgs) {
  const answer = await submitWithCode(confirmMatch, asking);
  wakePost();
  return answer;
}

export default function ConfirmMatchPage() {
  const { t } = useSpeech();
  const { name, once } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>{t("contact:agreed.title")}</PageHeading>
      <AgreedForm name={name ?? t("contact:status.helperGone")} once={once} />
      <div className="flex flex-wrap items-center gap-6">
        <Link to={paths.followRequest()}>{t("common:form.cancel")}</Link>
        <Link to={paths.stopRequest()}>{t("contact:status.stop")}</Link>
      </div>
    </Stack>
  );
}
