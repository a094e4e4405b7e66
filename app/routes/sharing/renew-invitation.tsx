import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { renewInvitation } from "#app/domain/sharing/renew-invitation";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(renewInvitation, asking, { invitationId: asking.params.invitationId }, ({ invitationId }) =>
    redirect(paths.invitation(invitationId)),
  );

export function loader() {
  return redirect(paths.people());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function RenewInvitationPage() {
  return null;
}
