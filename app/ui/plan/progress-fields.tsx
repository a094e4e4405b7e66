import { type Feeling, feelings } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextArea } from "#app/ui/kit/field";

type ProgressForm = ReturnType<typeof useProgressForm>;

/** The form in which somebody tells how it goes, or corrects that. */
export function useProgressForm() {
  const { t } = useSpeech();
  return useSubmitted({
    words: t("plan:newProgressPage.words"),
    feeling: t("plan:newProgressPage.feeling"),
  });
}

/** What was sent as a feeling, where there is such a one. */
export function feelingOf(sent: string | undefined): Feeling | null {
  return feelings.find((feeling) => feeling === sent) ?? null;
}

interface ProgressFieldsProps {
  form: ProgressForm;
  /** What stands there already, to be corrected. */
  written?: { words: string; feeling: Feeling | null };
}

export function ProgressFields({ form, written }: ProgressFieldsProps) {
  const { t } = useSpeech();
  return (
    <>
      <TextArea
        {...form.field("words", written?.words)}
        hint={t("plan:newProgressPage.wordsHint")}
        rows={4}
        required
      />
      <RadioGroup
        {...form.field("feeling", written?.feeling ?? undefined)}
        optionalLabel={t("common:form.optional")}
        options={feelings.map((value) => ({ value, label: t(`plan:feelings.${value}`) }))}
      />
    </>
  );
}
