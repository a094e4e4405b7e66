import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { confirmByLink } from "#app/domain/contact/confirm-by-link";
import { pageByLink } from "#app/domain/contact/page-by-link";
import { ConfirmByLink, PageConfirmed, PageLinkDead } from "#app/ui/contact/confirm-by-link";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownPage" };

/** Asked with a button, because mail programs open links by themselves. */
export async function loader(asking: LoaderFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  if (new URL(asking.request.url).searchParams.has("klopt")) return { confirmed: true, page: null };
  const opened = await patiently(pageByLink.run(null, { token }));
  const page = opened.kind === "done" ? opened.result : null;
  return data({ confirmed: false, page }, { status: page ? 200 : 404 });
}

export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  const outcome = await patiently(confirmByLink.run(null, { token }));
  const page = paths.confirmByLink(encodeURIComponent(token));
  return redirect(outcome.kind === "done" && outcome.result.confirmed ? `${page}?klopt` : page);
}

export default function ConfirmByLinkPage() {
  const { confirmed, page } = useLoaderData<typeof loader>();
  if (confirmed) return <PageConfirmed />;
  return page ? <ConfirmByLink {...page} /> : <PageLinkDead />;
}
