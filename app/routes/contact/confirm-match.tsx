import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { confirmMatch } from "#app/domain/contact/confirm-match";
import { wakePost } from "#app/mail/post.server";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { submitWithCode } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "followRequest", personal: true };

export async function action(asking: ActionFunctionArgs) {
  const answer = await submitWithCode(confirmMatch, asking);
  wakePost();
  return answer;
}

export function loader() {
  return redirect(paths.followRequest());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ConfirmMatchPage() {
  return null;
}
