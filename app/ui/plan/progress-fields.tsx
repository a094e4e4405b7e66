import { type Feeling, feelings, type ProgressText, type Step, steps } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { CheckGroup, RadioGroup } from "#app/ui/kit/choice";
import { TextArea } from "#app/ui/kit/field";

type ProgressForm = ReturnType<typeof useProgressForm>;

/** The form in which somebody tells how it goes, or corrects that. */
export function useProgressForm() {
  const { t } = useSpeech();
  return useSubmitted({
    words: t("plan:newProgressPage.words"),
    step: t("plan:newProgressPage.step"),
    feeling: t("plan:newProgressPage.feeling"),
  });
}

/** What was sent so far, as far as there are such choices. */
export function toldIn(form: ProgressForm): ProgressText {
  const step: Step | undefined = steps.find((one) => one === form.value("step"));
  const feeling: Feeling | undefined = feelings.find((one) => one === form.value("feeling"));
  return { words: form.value("words") ?? "", step: step ?? null, feeling: feeling ?? null };
}

interface ProgressFieldsProps {
  form: ProgressForm;
  /** What stands there already, to be corrected. */
  written?: ProgressText;
}

export function ProgressFields({ form, written }: ProgressFieldsProps) {
  const { t } = useSpeech();
  const optionalLabel = t("common:form.optional");
  return (
    <>
      <TextArea
        {...form.field("words", written?.words)}
        hint={t("plan:newProgressPage.wordsHint")}
        rows={4}
        required
      />
      <CheckGroup
        {...form.choices("step", written?.step ? [written.step] : [])}
        optionalLabel={optionalLabel}
        options={steps.map((value) => ({ value, label: t("plan:newProgressPage.isStep") }))}
      />
      <RadioGroup
        {...form.field("feeling", written?.feeling ?? undefined)}
        optionalLabel={optionalLabel}
        options={feelings.map((value) => ({ value, label: t(`plan:feelings.${value}`) }))}
      />
    </>
  );
}
