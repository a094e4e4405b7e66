import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { leaveNothing } from "#app/web/leave.server";
import { leftBehind } from "#app/web/left-at-once";
import { menuCookie } from "#app/web/menu";
import { paths } from "#app/web/paths";
import { endSession } from "#app/web/session.server";

export async function action(asking: ActionFunctionArgs) {
  const { request, context } = asking;
  const cookies = request.headers.get("Cookie") ?? "";
  leaveNothing(asking);
  context.visit.cookies.push(...(await endSession(cookies)), leftBehind(cookies), menuCookie([]));
  return redirect(paths.home(), { headers: { "Clear-Site-Data": '"cache", "storage"' } });
}

export function loader() {
  return redirect(paths.home());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function SignOutPage() {
  return null;
}
