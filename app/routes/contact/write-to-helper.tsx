import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { writeToHelper } from "#app/domain/contact/write-to-helper";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { wakePost } from "#app/mail/post.server";
import { MessageForm } from "#app/ui/contact/message-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { follow, submitWithCode } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "followRequest", personal: true };

/** The page of the message alone: where one that did not fit comes back. Who may not write is told why where the request stands. */
export async function loader(asking: LoaderFunctionArgs) {
  const { request } = await follow(asking);
  const { talksHere, mayGoOn, state } = request;
  if (!talksHere || !mayGoOn || state !== "matched") throw redirect(paths.followRequest());
  return { name: request.helper?.name ?? null, once: newId() };
}

export async function action(asking: ActionFunctionArgs) {
  const answer = await submitWithCode(writeToHelper, asking);
  wakePost();
  return answer;
}

export default function WriteToHelperPage() {
  const { t } = useSpeech();
  const { name, once } = useLoaderData<typeof loader>();
  const shown = name ?? t("contact:status.helperGone");
  return (
    <Stack>
      <PageHeading>{t("contact:talk.title", { name: shown })}</PageHeading>
      <MessageForm action={paths.writeToHelper()} name={shown} once={once} />
      <p>
        <Link to={paths.followRequest()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
