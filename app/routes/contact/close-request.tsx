import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { forgetCode } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";

/** The code leaves this browser, as on a telephone or in a library that others use too. */
export function action({ context }: ActionFunctionArgs) {
  forgetCode(context.visit);
  return redirect(paths.home());
}

export function loader() {
  return redirect(paths.enterCode());
}
