import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { removeHeading } from "#app/domain/plan/remove-heading";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const loader = () => redirect(paths.setUp());

export const action = (asking: ActionFunctionArgs) =>
  submit(removeHeading, asking, { headingId: asking.params.headingId }, () =>
    redirect(`${paths.setUp()}?weg=${asking.params.headingId}`),
  );

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function RemoveHeadingPage() {
  return null;
}
