import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { answerAboutOwning } from "#app/domain/households/answer-about-owning";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const action = (asking: ActionFunctionArgs) =>
  submit(answerAboutOwning, asking, { questionId: asking.params.questionId }, () =>
    redirect(paths.members()),
  );

export function loader() {
  return redirect(paths.members());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function AnswerAboutOwningPage() {
  return null;
}
