import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takeAwayByLink } from "#app/domain/contact/take-away-by-link";
import { PageLinkDead } from "#app/ui/contact/page-link-dead";
import { PageTakenAway, TakeAwayByLink } from "#app/ui/contact/take-away-by-link";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { pageOfLink } from "#app/web/page-link.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownPage" };

/** It cannot be undone, so this one is asked twice. */
export async function loader(asking: LoaderFunctionArgs) {
  const { token, page } = await pageOfLink(asking);
  const isGone = new URL(asking.request.url).searchParams.has("weg");
  const shown = page?.fromFile ? page : null;
  return data({ token, page: shown, isGone }, { status: shown || isGone ? 200 : 404 });
}

export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  const outcome = await patiently(takeAwayByLink.run(null, { token }));
  const page = paths.takeAwayByLink(encodeURIComponent(token));
  return redirect(outcome.kind === "done" && outcome.result.isDone ? `${page}?weg` : page);
}

export default function TakeAwayByLinkPage() {
  const { token, page, isGone } = useLoaderData<typeof loader>();
  if (page) return <TakeAwayByLink name={page.name} token={token} />;
  return isGone ? <PageTakenAway /> : <PageLinkDead token={token} />;
}
