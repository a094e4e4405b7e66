import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { writeToRequester } from "#app/domain/contact/write-to-requester";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "requests", personal: true };

export function action(asking: ActionFunctionArgs) {
  const { requestId = "" } = asking.params;
  return submit(writeToRequester, asking, { requestId }, () => redirect(paths.request(requestId)));
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.request(params.requestId ?? ""));
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function WriteToRequesterPage() {
  return null;
}
