import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hearsBy } from "#app/domain/contact/request";
import { newId } from "#app/domain/fields";
import { carriesSms } from "#app/mail/post.server";
import { RequestStatus } from "#app/ui/contact/request-status";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { follow } from "#app/web/held-code.server";
import { nextHelpers } from "#app/web/next-helpers.server";

export const handle: PageHandle = { title: "followRequest", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { offered, ...request } = (await follow(asking)).request;
  const { state, asker, helper } = request;
  const leadsNowhere = state === "accepted" && asker === "professional" && !helper;
  const wantsAnother = leadsNowhere || ["declined", "redirected", "over", "lapsed", "ended"].includes(state);
  const next = wantsAnother ? await nextHelpers({ ...request, offered }) : null;
  return { request, hears: hearsBy(request.channel, carriesSms()), next, once: newId() };
}

export default function FollowRequestPage() {
  return <RequestStatus {...useLoaderData<typeof loader>()} />;
}
