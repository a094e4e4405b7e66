import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { showPage } from "#app/domain/directory/show-page";
import { keptPath } from "#app/ui/directory/kept-path";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(showPage, asking, {}, () => redirect(keptPath("shown")));

export function loader() {
  return redirect(paths.ownPage());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ShowOwnPage() {
  return null;
}
