import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { inviteMember } from "#app/domain/sharing/invite-member";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(inviteMember, asking, { memberId: asking.params.memberId }, ({ invitationId }) =>
    redirect(invitationId ? paths.invitation(invitationId) : paths.members()),
  );

export function loader() {
  return redirect(paths.members());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function InviteMemberPage() {
  return null;
}
