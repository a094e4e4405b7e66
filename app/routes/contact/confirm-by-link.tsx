import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmByLink } from "#app/domain/contact/confirm-by-link";
import { ConfirmByLink, PageConfirmed } from "#app/ui/contact/confirm-by-link";
import { PageLinkDead } from "#app/ui/contact/page-link-dead";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { pageOfLink } from "#app/web/page-link.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownPage" };

/** Asked with a button, because mail programs open links by themselves. */
export async function loader(asking: LoaderFunctionArgs) {
  const { token, page } = await pageOfLink(asking);
  const confirmed = new URL(asking.request.url).searchParams.has("klopt");
  return data({ token, page, confirmed }, { status: page || confirmed ? 200 : 404 });
}

export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  const outcome = await patiently(confirmByLink.run(null, { token }));
  const page = paths.confirmByLink(encodeURIComponent(token));
  return redirect(outcome.kind === "done" && outcome.result.confirmed ? `${page}?klopt` : page);
}

export default function ConfirmByLinkPage() {
  const { token, confirmed, page } = useLoaderData<typeof loader>();
  if (confirmed) return <PageConfirmed fromFile={page?.fromFile === true} token={token} />;
  return page ? <ConfirmByLink {...page} token={token} /> : <PageLinkDead token={token} />;
}
