import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takeColleagueInvitation } from "#app/domain/directory/take-colleague-invitation";
import { ColleagueOffer, ColleagueTrouble } from "#app/ui/directory/colleague-offer";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { lookUpColleague } from "#app/web/colleague.server";
import { countGuess } from "#app/web/invitation.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "invitation", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  await countGuess(asking);
  const found = await lookUpColleague(asking, asking.params.words);
  return data({ found }, { status: found ? 200 : 404 });
}

export async function action(asking: ActionFunctionArgs) {
  if (await asking.context.visit.person()) await countGuess(asking);
  return submit(takeColleagueInvitation, asking, { words: asking.params.words }, () =>
    redirect(paths.editOwnPage()),
  );
}

export default function TakeColleagueInvitationPage() {
  const { found } = useLoaderData<typeof loader>();
  if (found?.state === "open" || found?.state === "taken-by-you") return <ColleagueOffer {...found} />;
  return <ColleagueTrouble state={found?.state ?? null} />;
}
