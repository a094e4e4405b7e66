import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takePageOver } from "#app/domain/contact/take-page-over";
import { PageLinkDead } from "#app/ui/contact/page-link-dead";
import { TakePageOver } from "#app/ui/contact/take-page-over";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { countPerNetwork } from "#app/web/held-code.server";
import { pageOfLink } from "#app/web/page-link.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "ownPage" };

export async function loader(asking: LoaderFunctionArgs) {
  const { token, page } = await pageOfLink(asking);
  const isSignedIn = (await asking.context.visit.person()) !== null;
  const shown = page?.fromFile ? page : null;
  return data({ token, page: shown, isSignedIn }, { status: shown ? 200 : 404 });
}

export async function action(asking: ActionFunctionArgs) {
  await countPerNetwork(asking, "link-network");
  return submit(takePageOver, asking, { token: asking.params.token }, () => redirect(paths.ownPage()));
}

export default function TakePageOverPage() {
  const { token, page, isSignedIn } = useLoaderData<typeof loader>();
  if (!page) return <PageLinkDead token={token} />;
  return <TakePageOver name={page.name} token={token} isSignedIn={isSignedIn} />;
}
