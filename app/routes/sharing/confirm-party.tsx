import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { confirmParty } from "#app/domain/sharing/confirm-party";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "people", personal: true };

export const action = (asking: ActionFunctionArgs) =>
  submit(confirmParty, asking, { partyId: asking.params.partyId }, () => redirect(paths.people()));

export function loader() {
  return redirect(paths.people());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ConfirmPartyPage() {
  return null;
}
