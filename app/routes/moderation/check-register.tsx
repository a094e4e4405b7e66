import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { checkRegister } from "#app/domain/moderation/check-register";
import { numbersPath } from "#app/ui/moderation/numbers-path";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(checkRegister, asking, {}, () =>
    redirect(`${paths.desk()}?nummers=${pageOf(asking.request)}&bewaard#nummers`),
  );

/** Who was signed out meanwhile, and signs in again, stands at the same page of numbers. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(numbersPath(pageOf(request)));
}

const pageOf = (request: Request) => Number(new URL(request.url).searchParams.get("nummers")) || 1;

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function CheckRegisterPage() {
  return null;
}
