import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withdrawAnswer } from "#app/domain/sharing/answer-question";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(withdrawAnswer, asking, { consentId: asking.params.consentId }, () => redirect(paths.questions()));

export function loader() {
  return redirect(paths.questions());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function WithdrawAnswerPage() {
  return null;
}
