import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hearsBy } from "#app/domain/contact/request";
import { carriesSms } from "#app/mail/post.server";
import { SentRequest } from "#app/ui/contact/sent-request";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { follow } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "followRequest", personal: true };

const halfAnHour = 30 * 60_000;

/** The code is shown just after it was made, on the screen on which it was made, for half an hour, so that a page loaded again does not lose it. */
export async function loader(asking: LoaderFunctionArgs) {
  const { code, request } = await follow(asking);
  if (Date.now() - request.sentAt.getTime() > halfAnHour) throw redirect(paths.followRequest());
  const { channel, answerBy, helper } = request;
  return {
    words: code.split("-"),
    hears: hearsBy(channel, carriesSms()),
    answerBy,
    name: helper?.name ?? null,
  };
}

export default function RequestSentPage() {
  return <SentRequest {...useLoaderData<typeof loader>()} />;
}
