import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hideByLink } from "#app/domain/contact/hide-by-link";
import { PageLinkDead } from "#app/ui/contact/page-link-dead";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { patiently } from "#app/web/ask.server";
import { countPerNetwork } from "#app/web/held-code.server";
import { pageOfLink } from "#app/web/page-link.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownPage" };

/** Whether it worked is told by the page of the link: hidden it says so, and dead it is dead. */
export async function action(asking: ActionFunctionArgs) {
  const { token = "" } = asking.params;
  await countPerNetwork(asking, "link-network");
  await patiently(hideByLink.run(null, { token }));
  return redirect(paths.confirmByLink(encodeURIComponent(token)));
}

export async function loader(asking: LoaderFunctionArgs) {
  const { token, page } = await pageOfLink(asking);
  if (page) throw redirect(paths.confirmByLink(token));
  return data({ token }, { status: 404 });
}

export default function HideByLinkPage() {
  return <PageLinkDead {...useLoaderData<typeof loader>()} />;
}
