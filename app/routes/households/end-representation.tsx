import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endRepresentation } from "#app/domain/households/settle-representation";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(endRepresentation, asking, { representationId: asking.params.representationId }, () =>
    redirect(paths.members()),
  );

export function loader() {
  return redirect(paths.members());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function EndRepresentationPage() {
  return null;
}
