import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { putBackHeading } from "#app/domain/plan/put-back-heading";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const loader = () => redirect(paths.setUp());

export const action = (asking: ActionFunctionArgs) =>
  submit(putBackHeading, asking, { headingId: asking.params.headingId }, () => redirect(paths.setUp()));

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function PutBackHeadingPage() {
  return null;
}
