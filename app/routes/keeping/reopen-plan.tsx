import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { reopenPlan } from "#app/domain/keeping/reopen-plan";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(paths.closing(params.closingId ?? ""));

export const action = (asking: ActionFunctionArgs) =>
  submit(reopenPlan, asking, { closingId: asking.params.closingId }, () => redirect(paths.plan()));

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function ReopenPlanPage() {
  return null;
}
