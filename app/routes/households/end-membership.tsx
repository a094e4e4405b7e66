import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endMembership } from "#app/domain/households/end-membership";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(endMembership, asking, { memberId: asking.params.memberId }, () => redirect(paths.members()));

export function loader() {
  return redirect(paths.members());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function EndMembershipPage() {
  return null;
}
