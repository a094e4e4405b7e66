import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { comesFromHere } from "#app/web/comes-from-here";
import { leaveNothing } from "#app/web/leave.server";
import { leavesNow } from "#app/web/left-at-once";
import { neutralPage } from "#app/web/paths";

/** Where no script runs. It asks the database nothing: who leaves does not wait. */
export function loader(asking: LoaderFunctionArgs) {
  const { request, context } = asking;
  if (comesFromHere(request)) {
    leaveNothing(asking);
    context.visit.cookies.push(leavesNow(request.headers.get("Cookie") ?? ""));
  }
  return redirect(neutralPage);
}

/** What guard.js asks while the page is already gone. Looking who it is ends the session of who left. */
export async function action(asking: ActionFunctionArgs) {
  leaveNothing(asking);
  await asking.context.visit.person();
  return new Response(null, { status: 204 });
}
