import { type Repeat, repeats, repetitionOf, type Weekday, weekdays } from "#app/domain/plan/task";
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

/** How often it comes back, as the form was sent. */
export function repetitionIn(form: ReturnType<typeof useTaskForm>): { repeat: Repeat; days: Weekday[] } {
  const sent = form.ticked("days");
  return {
    repeat: repeats.find((one) => one === form.value("repeat")) ?? "once",
    days: weekdays.filter((day) => sent.includes(day)),
  };
}

interface TaskFieldsProps {
  form: ReturnType<typeof useTaskForm>;
  /** What stands there already. */
  known?: { words: string; startsOn?: string; rule?: string | null };
}

/** What is to be done, and how often it comes back. The days of the week come in sight once that is chosen. */
export function TaskFields({ form, known }: TaskFieldsProps) {
  const { t } = useSpeech();
  const { repeat, days } = repetitionOf(known?.rule ?? null);
  return (
    <>
      <TextField {...form.field("words", known?.words)} hint={t("tasks:new.wordsHint")} required />
      <RadioGroup
        {...form.field("repeat", repeat)}
        options={repeats.map((value) => ({ value, label: t(`tasks:new.repeats.${value}`) }))}
      />
      <div className="when-weekly">
        <CheckGroup
          {...form.choices("days", days)}
          hint={t("tasks:new.daysHint")}
          options={weekdays.map((value) => ({ value, label: t(`tasks:weekdays.${value}`) }))}
        />
      </div>
      <DateField
        {...form.field("startsOn", known?.startsOn ?? "")}
        optionalLabel={t("common:form.optional")}
        hint={t("tasks:new.startsOnHint")}
      />
    </>
  );
}
