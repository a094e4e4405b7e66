import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import type { GoalAnswers } from "#app/domain/plan/goal-questions";
import { wordGoal } from "#app/domain/plan/word-goal";
import { goalToEdit } from "#app/domain/reading/text-to-edit";
import { useSpeech } from "#app/i18n/speech";
import { OwnWords } from "#app/ui/kit/card";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { GoalProposal } from "#app/ui/plan/goal-proposal";
import { GoalQuestionsForm } from "#app/ui/plan/goal-questions-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "wordGoal", personal: true };

/** Only of a goal: a wish or a strength needs no wording that can be measured. */
export async function loader(asking: LoaderFunctionArgs) {
  const { goalId } = asking.params;
  await ask(wordGoal, asking, { goalId });
  return { ...(await ask(goalToEdit, asking, { goalId })), id: newId() };
}

/** The wording is shown and kept nowhere until somebody keeps it: not in an address either, which stands in the browser's history. */
export const action = (asking: ActionFunctionArgs) =>
  submit(wordGoal, asking, { goalId: asking.params.goalId }, ({ answers }) => data({ answers }));

export default function WordGoalPage() {
  const { t } = useSpeech();
  const { goal, version, readers, id } = useLoaderData<typeof loader>();
  const answered = useActionData() as { answers: GoalAnswers } | object | undefined;
  const answers = answered && "answers" in answered ? answered.answers : null;
  return (
    <Stack>
      <PageHeading lead={t(answers ? "plan:wordGoal.proposalLead" : "plan:wordGoal.lead")}>
        {t(answers ? "plan:wordGoal.proposalTitle" : "plan:wordGoal.title")}
      </PageHeading>
      <OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>
      {answers ? (
        <GoalProposal goal={goal} answers={answers} version={version.id} readers={readers} once={id} />
      ) : (
        <GoalQuestionsForm once={id} />
      )}
      <p>
        <Link to={paths.goal(goal.id)}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
