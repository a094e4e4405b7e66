import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readRequest } from "#app/domain/contact/read-request";
import { mayGoOn } from "#app/domain/contact/request";
import { writeToRequester } from "#app/domain/contact/write-to-requester";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { MessageForm } from "#app/ui/contact/message-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "requests", personal: true };

/** The page of the message alone: where one that did not fit comes back. */
export async function loader(asking: LoaderFunctionArgs) {
  const { requestId } = asking.params;
  const { request } = await ask(readRequest, asking, { requestId });
  const { id, name, state } = request;
  if (state !== "matched" || !mayGoOn(request)) throw redirect(paths.request(id));
  return { id, name, once: newId() };
}

export function action(asking: ActionFunctionArgs) {
  const { requestId = "" } = asking.params;
  return submit(writeToRequester, asking, { requestId }, () => redirect(paths.request(requestId)));
}

export default function WriteToRequesterPage() {
  const { t } = useSpeech();
  const { id, name, once } = useLoaderData<typeof loader>();
  const shown = name ?? t("contact:asked.nameGone");
  return (
    <Stack>
      <PageHeading>{t("contact:talk.title", { name: shown })}</PageHeading>
      <MessageForm action={paths.writeToRequester(id)} name={shown} once={once} />
      <p>
        <Link to={paths.request(id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
