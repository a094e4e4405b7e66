import { repeats, weekdays } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { CheckGroup, RadioGroup } from "#app/ui/kit/choice";
import { DateField, TextField } from "#app/ui/kit/field";

export function useTaskForm() {
  const { t } = useSpeech();
  return useSubmitted({
    words: t("tasks:new.words"),
    repeat: t("tasks:new.repeat"),
    days: t("tasks:new.days"),
    startsOn: t("tasks:new.startsOn"),
  });
}

/** What is to be done, and how often it comes back. */
export function TaskFields({ form, words }: { form: ReturnType<typeof useTaskForm>; words?: string }) {
  const { t } = useSpeech();
  const { defaultValue: _, ...days } = form.field("days");
  return (
    <>
      <TextField {...form.field("words", words)} hint={t("tasks:new.wordsHint")} required />
      <RadioGroup
        {...form.field("repeat", "once")}
        options={repeats.map((value) => ({ value, label: t(`tasks:new.repeats.${value}`) }))}
      />
      <CheckGroup
        {...days}
        hint={t("tasks:new.daysHint")}
        defaultValues={form.ticked("days")}
        options={weekdays.map((value) => ({ value, label: t(`tasks:weekdays.${value}`) }))}
      />
      <DateField
        {...form.field("startsOn", "")}
        optionalLabel={t("common:form.optional")}
        hint={t("tasks:new.startsOnHint")}
      />
    </>
  );
}
