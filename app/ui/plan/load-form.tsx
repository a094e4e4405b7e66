import { type LoadQuestion, loadAnswers, loadQuestions } from "#app/domain/plan/load-check";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

/** Six plain questions. The answers are weighed and forgotten. */
export function LoadForm({ householdId, once }: { householdId: string; once: string }) {
  const { t } = useSpeech();
  const labels = Object.fromEntries(
    loadQuestions.map((question) => [question, t(`plan:load.questions.${question}`)]),
  ) as Record<LoadQuestion, string>;
  const form = useSubmitted(labels);
  const options = loadAnswers.map((value) => ({ value, label: t(`plan:load.answers.${value}`) }));
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <input type="hidden" name="householdId" value={householdId} />
      {loadQuestions.map((question) => (
        <RadioGroup key={question} {...form.field(question)} options={options} required />
      ))}
      <Stack gap="sm">
        <AudienceNote>{t("plan:load.seen")}</AudienceNote>
        <p>
          <Button>{t("plan:load.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
