import type { ReactNode } from "react";
import { type GoalAnswers, type GoalQuestion, goalQuestions } from "#app/domain/plan/goal-questions";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { type FormError, PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

/** Five plain questions of which none has to be answered. */
export function GoalQuestionsForm({ once }: { once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted(useQuestions());
  const send = <Button>{t("plan:wordGoal.send")}</Button>;
  return <Questions once={form.once(once)} error={form.error} field={form.field} send={send} />;
}

/** The same with what was answered, to answer otherwise. */
export function GoalAnswersForm({ once, answers }: { once: string; answers: GoalAnswers }) {
  const { t } = useSpeech();
  const labels = useQuestions();
  const field = (name: GoalQuestion) => ({ name, label: labels[name], defaultValue: answers[name] ?? "" });
  return (
    <Questions once={once} field={field} send={<Button variant="quiet">{t("plan:wordGoal.again")}</Button>} />
  );
}

function useQuestions(): Record<GoalQuestion, string> {
  const { t } = useSpeech();
  const labels = goalQuestions.map((question) => [question, t(`plan:wordGoal.questions.${question}`)]);
  return Object.fromEntries(labels) as Record<GoalQuestion, string>;
}

interface QuestionsProps {
  once: string;
  error?: FormError;
  field(name: GoalQuestion): { name: string; label: string; defaultValue?: string; error?: string };
  send: ReactNode;
}

function Questions({ once, error, field, send }: QuestionsProps) {
  const { t } = useSpeech();
  return (
    <PlainForm once={once} error={error}>
      {goalQuestions.map((question) => (
        <TextArea
          key={question}
          {...field(question)}
          hint={t(`plan:wordGoal.hints.${question}`)}
          optionalLabel={t("common:form.optional")}
          rows={2}
        />
      ))}
      <Stack gap="sm">
        <AudienceNote>{t("plan:wordGoal.seen")}</AudienceNote>
        <p>{send}</p>
      </Stack>
    </PlainForm>
  );
}
