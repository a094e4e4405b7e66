import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withdrawColleagueInvitation } from "#app/domain/directory/withdraw-colleague-invitation";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(withdrawColleagueInvitation, asking, {}, () => redirect(paths.colleagues()));

export function loader() {
  return redirect(paths.colleagues());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function WithdrawColleagueInvitationPage() {
  return null;
}
