import { attainments, type GoalState, lifecycles } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField, TextField } from "#app/ui/kit/field";

type GoalStateForm = ReturnType<typeof useGoalStateForm>;

export function useGoalStateForm() {
  const { t } = useSpeech();
  return useSubmitted({
    lifecycle: t("plan:state.lifecycle"),
    lookAgainOn: t("plan:state.lookAgainOn"),
    attainment: t("plan:state.attainment"),
    words: t("plan:state.words"),
  });
}

/** Where a goal stands, and apart from that what has worked out: two questions, so that no answer to one says something of the other. */
export function GoalStateFields({ form, said }: { form: GoalStateForm; said: GoalState | null }) {
  const { t } = useSpeech();
  const optionalLabel = t("common:form.optional");
  return (
    <>
      <RadioGroup
        {...form.field("lifecycle", said?.lifecycle ?? "running")}
        options={lifecycles.map((value) => ({ value, label: t(`plan:state.lifecycles.${value}`) }))}
      />
      <DateField
        {...form.field("lookAgainOn", said?.offeredDay ?? said?.lookAgainOn ?? "")}
        optionalLabel={optionalLabel}
        hint={t("plan:state.lookAgainHint")}
      />
      <RadioGroup
        {...form.field("attainment", said?.attainment ?? "notYet")}
        hint={t("plan:state.attainmentHint")}
        options={attainments.map((value) => ({ value, label: t(`plan:state.attainments.${value}`) }))}
      />
      <TextField
        {...form.field("words", said?.words ?? "")}
        optionalLabel={optionalLabel}
        hint={t("plan:state.wordsHint")}
      />
    </>
  );
}
