import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { menuCookie } from "#app/web/menu";
import { paths } from "#app/web/paths";
import { endSession } from "#app/web/session.server";

export async function action({ request, context }: ActionFunctionArgs) {
  context.visit.cookies.push(...(await endSession(request.headers.get("Cookie") ?? "")), menuCookie([]));
  return redirect(paths.home(), { headers: { "Clear-Site-Data": '"cache", "storage"' } });
}

export function loader() {
  return redirect(paths.home());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function SignOutPage() {
  return null;
}
