import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

/** Back to what it was about: the goal, or the one item of it. */
export const action = (asking: ActionFunctionArgs) =>
  submit(revokeGrant, asking, { grantId: asking.params.grantId }, ({ goalId, itemId }) =>
    redirect(itemId ? paths.item(itemId) : paths.goal(goalId)),
  );

export function loader() {
  return redirect(paths.plan());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function RevokeGrantPage() {
  return null;
}
