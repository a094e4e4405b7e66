import { type GoalScale, levels } from "#app/domain/plan/goal-scale";
import { comparisons, type Measurement } from "#app/domain/plan/measurement";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField, TextField } from "#app/ui/kit/field";

export function useMeasurementForm() {
  const { t } = useSpeech();
  return useSubmitted({
    level: t("plan:measure.level"),
    compared: t("plan:measure.compared"),
    onDay: t("plan:measure.onDay"),
    words: t("plan:measure.words"),
  });
}

interface MeasurementFieldsProps {
  form: ReturnType<typeof useMeasurementForm>;
  /** The family's own scale; null asks for better, the same or worse. */
  scale: GoalScale | null;
  said?: Pick<Measurement, "compared" | "level" | "onDay" | "words">;
  today: string;
}

/** How far it is, in one tap. A day and a word are there for who wants them. */
export function MeasurementFields({ form, scale, said, today }: MeasurementFieldsProps) {
  const { t } = useSpeech();
  const optionalLabel = t("common:form.optional");
  return (
    <>
      {scale ? (
        <>
          <input type="hidden" name="scaleId" value={scale.id} />
          <RadioGroup
            {...form.field("level", said?.level ?? undefined)}
            required
            options={levels.map((value) => ({
              value,
              label: <span dir="auto">{scale[value] ?? t(`plan:scale.levels.${value}`)}</span>,
              hint: scale[value] ? t(`plan:scale.levels.${value}`) : undefined,
            }))}
          />
        </>
      ) : (
        <RadioGroup
          {...form.field("compared", said?.compared ?? undefined)}
          required
          hint={t("plan:measure.comparedHint")}
          options={comparisons.map((value) => ({ value, label: t(`plan:measure.comparisons.${value}`) }))}
        />
      )}
      <TextField
        {...form.field("words", said?.words ?? "")}
        optionalLabel={optionalLabel}
        hint={t("plan:measure.wordsHint")}
        maxLength={300}
      />
      <DateField {...form.field("onDay", said?.onDay ?? today)} max={today} optionalLabel={optionalLabel} />
    </>
  );
}
