import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { checkRegister } from "#app/domain/moderation/check-register";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(checkRegister, asking, {}, () => {
    const page = Number(new URL(asking.request.url).searchParams.get("nummers"));
    return redirect(`${paths.desk()}?nummers=${page || 1}&bewaard#nummers`);
  });

export function loader() {
  return redirect(paths.desk());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function CheckRegisterPage() {
  return null;
}
