import { waysItWent } from "#app/domain/plan/agreement";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField, TextArea, TextField } from "#app/ui/kit/field";

export function useAgreementStateForm() {
  const { t } = useSpeech();
  return useSubmitted({
    step: t("plan:agreementState.step"),
    movedTo: t("plan:agreementState.movedTo"),
    moment: t("plan:agreementState.moment"),
    words: t("plan:agreementState.words"),
  });
}

interface AgreementStateFieldsProps {
  form: ReturnType<typeof useAgreementStateForm>;
  isOver: boolean;
  /** YYYY-MM-DD: its day has gone by, and this one is offered. */
  offeredDay: string | null;
}

/** How it went, with a new day where it was moved. What is over can begin again. */
export function AgreementStateFields({ form, isOver, offeredDay }: AgreementStateFieldsProps) {
  const { t } = useSpeech();
  const optionalLabel = t("common:form.optional");
  const steps = waysItWent.filter((step) => step !== "resumed" || isOver);
  return (
    <>
      <RadioGroup
        {...form.field("step", offeredDay ? "moved" : undefined)}
        options={steps.map((value) => ({ value, label: t(`plan:agreementState.steps.${value}`) }))}
        required
      />
      <DateField
        {...form.field("movedTo", offeredDay ?? "")}
        optionalLabel={optionalLabel}
        hint={t("plan:agreementState.movedToHint")}
      />
      <TextField
        {...form.field("moment", "")}
        optionalLabel={optionalLabel}
        hint={t("plan:agreementState.momentHint")}
      />
      <TextArea
        {...form.field("words", "")}
        optionalLabel={optionalLabel}
        hint={t("plan:agreementState.wordsHint")}
        rows={2}
      />
    </>
  );
}
