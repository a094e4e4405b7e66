import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { changeGrant } from "#app/web/change-grant.server";
import { paths } from "#app/web/paths";

export const action = (asking: ActionFunctionArgs) => changeGrant(asking);

export function loader() {
  return redirect(paths.overview());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ChangeGrantPage() {
  return null;
}
