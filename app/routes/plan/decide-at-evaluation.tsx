import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { decisions } from "#app/domain/plan/evaluation";
import { goalToDecide } from "#app/domain/reading/goal-to-decide";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { OwnWords } from "#app/ui/kit/card";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { DecisionsSection } from "#app/ui/plan/decisions-section";
import { GoalStateLine } from "#app/ui/plan/goal-state-line";
import { WhatHappened } from "#app/ui/plan/what-happened";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "decide", personal: true, asks: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { evaluationId, goalId } = asking.params;
  const before = new URL(asking.request.url).searchParams.get("eerder") ?? undefined;
  const page = await ask(goalToDecide, asking, { evaluationId, goalId, before });
  const keepUp = keepsUp("decide", page, { id: page.goal.id, before, evaluationId });
  return { ...page, before: before ?? null, id: newId(), keepUp };
}

export const action = (asking: ActionFunctionArgs) => {
  const { evaluationId = "", goalId = "" } = asking.params;
  return submit(decideAtEvaluation, asking, { evaluationId, goalId }, ({ decision }) =>
    redirect(decision === "change" ? paths.editGoal(goalId) : paths.evaluation(evaluationId)),
  );
};

export default function DecideAtEvaluationPage() {
  const { t } = useSpeech();
  const { evaluation, goal, state, readers, former, id, ...happened } = useLoaderData<typeof loader>();
  const form = useSubmitted({
    decision: t("evaluation:decide.decision"),
    words: t("evaluation:decide.words"),
  });
  return (
    <Stack>
      <p>
        <Link to={paths.evaluation(evaluation.id)}>{t("evaluation:title")}</Link>
      </p>
      <PageHeading>{t("evaluation:decide.title")}</PageHeading>
      <OwnWords author={t("plan:forGoal")}>{goal.words}</OwnWords>
      <GoalStateLine state={state} />
      <WhatHappened {...happened} to={paths.decideAtEvaluation(evaluation.id, goal.id)} />
      <DecisionsSection decisions={former} />
      <PlainForm once={form.once(id)} error={form.error}>
        <RadioGroup
          {...form.field("decision")}
          required
          options={decisions.map((value) => ({ value, label: t(`evaluation:decisions.${value}`) }))}
        />
        <TextArea
          {...form.field("words")}
          optionalLabel={t("common:form.optional")}
          hint={t("evaluation:decide.wordsHint")}
        />
        <AudienceLine audience={goal.audience} readers={readers} writing />
        <p>
          <Button>{t("evaluation:decide.send")}</Button>
        </p>
      </PlainForm>
    </Stack>
  );
}
