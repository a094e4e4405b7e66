import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerRequest } from "#app/domain/contact/answer-request";
import { readRequest } from "#app/domain/contact/read-request";
import { newId } from "#app/domain/fields";
import { carriesSms, wakePost } from "#app/mail/post.server";
import { AskedRequestPage } from "#app/ui/contact/asked-request-page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "requests", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { requestId } = asking.params;
  return { ...(await ask(readRequest, asking, { requestId })), sendsSms: carriesSms(), once: newId() };
}

export function action(asking: ActionFunctionArgs) {
  const { requestId = "" } = asking.params;
  return submit(answerRequest, asking, { requestId }, () => {
    wakePost();
    return redirect(paths.request(requestId));
  });
}

export default function RequestPage() {
  return <AskedRequestPage {...useLoaderData<typeof loader>()} />;
}
