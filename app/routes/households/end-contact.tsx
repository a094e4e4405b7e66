import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endInNetwork } from "#app/domain/households/draw-network";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(endInNetwork, asking, { contactId: asking.params.contactId }, () =>
    redirect(`${paths.network()}?weg=${asking.params.contactId}`),
  );

export function loader() {
  return redirect(paths.network());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function EndContactPage() {
  return null;
}
