import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { answerQuestion } from "#app/domain/sharing/answer-question";
import { stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { questionsInWords } from "#app/web/questions.server";
import { submit, valuesOf } from "#app/web/submit.server";

/** Nobody is kept to a sentence that was not on the screen: where the question is another one by now, it is shown again. */
export async function action(asking: ActionFunctionArgs) {
  const { goalId, partyId, memberId, wording } = await valuesOf(asking.request.clone());
  const { questions } = await questionsInWords(asking);
  const asked = questions.find(
    (one) => one.goalId === goalId && one.partyId === partyId && one.memberId === memberId,
  );
  if (!asked) throw stop({ reason: "missing" }, 404);
  if (asked.wording !== wording) return redirect(`${paths.questions()}?veranderd`);
  return submit(answerQuestion, asking, { wording: asked.wording }, () => redirect(paths.questions()));
}

export function loader() {
  return redirect(paths.questions());
}

/** Nothing to show of its own: a page is there so that what goes wrong is told in words. */
export default function AnswerQuestionPage() {
  return null;
}
