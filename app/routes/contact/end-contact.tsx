import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endContact } from "#app/domain/contact/end-contact";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "requests", personal: true };

export function action(asking: ActionFunctionArgs) {
  const { requestId = "" } = asking.params;
  return submit(endContact, asking, { requestId }, () => redirect(paths.request(requestId)));
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.request(params.requestId ?? ""));
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function EndContactPage() {
  return null;
}
