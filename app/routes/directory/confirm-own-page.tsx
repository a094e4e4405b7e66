import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { confirmProfile } from "#app/domain/directory/confirm-profile";
import { keptPath } from "#app/ui/directory/kept-path";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(confirmProfile, asking, {}, () => redirect(keptPath("confirmed")));

export function loader() {
  return redirect(paths.ownPage());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ConfirmOwnPage() {
  return null;
}
