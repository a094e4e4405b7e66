import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { InvitationAccepted, InvitationOffer, InvitationTrouble } from "#app/ui/sharing/invitation-offer";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { lookUpColleague } from "#app/web/colleague.server";
import { countGuess, lookUp } from "#app/web/invitation.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "invitation", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { words = "" } = asking.params;
  const found = await lookUp(asking, words);
  if (!found && (await lookUpColleague(asking, words))) throw redirect(paths.colleagueInvitation(words));
  return data({ found }, { status: found ? 200 : 404 });
}

export async function action(asking: ActionFunctionArgs) {
  if (await asking.context.visit.person()) await countGuess(asking);
  const { words = "" } = asking.params;
  return submit(acceptInvitation, asking, { words }, () =>
    redirect(paths.acceptInvitation(encodeURIComponent(words))),
  );
}

export default function AcceptInvitationPage() {
  const { found } = useLoaderData<typeof loader>();
  if (!found) return <InvitationTrouble state={null} />;
  const { state, forMember, invitedName, ready } = found;
  if (state === "accepted-by-you") return <InvitationAccepted forMember={forMember} />;
  if (state !== "open") return <InvitationTrouble state={state} />;
  return <InvitationOffer name={invitedName ?? ""} forMember={forMember} ready={ready} />;
}
