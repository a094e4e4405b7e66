import { type AnswerTerm, termHours, weekdays } from "#app/domain/contact/answer-term";
import { calendarCountries } from "#app/domain/contact/holidays";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { CheckGroup, RadioGroup } from "#app/ui/kit/choice";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { paths } from "#app/web/paths";

/** In how long there is an answer, on which days and between which hours. */
export function TermForm({ term, once }: { term: AnswerTerm; once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({
    hours: t("contact:settings.hours"),
    weekdays: t("contact:settings.weekdays"),
    opensAt: t("contact:settings.opensAt"),
    closesAt: t("contact:settings.closesAt"),
    country: t("contact:settings.country"),
  });
  const hour = { inputMode: "numeric", required: true } as const;
  return (
    <PlainForm action={paths.answerTerm()} once={form.once(once)} error={form.error}>
      <RadioGroup
        {...form.field("hours", String(term.hours))}
        options={termHours.map((hours) => ({
          value: String(hours),
          label: t("contact:settings.days", { count: hours / 24 }),
        }))}
        required
      />
      <CheckGroup
        {...form.choices("weekdays", term.weekdays.map(String))}
        options={weekdays.map((value) => ({ value, label: t(`contact:weekday.${value}`) }))}
      />
      <TextField
        {...form.field("opensAt", String(term.opensAt))}
        {...hour}
        hint={t("contact:settings.hourHint")}
      />
      <TextField
        {...form.field("closesAt", String(term.closesAt))}
        {...hour}
        hint={t("contact:settings.hourHint")}
      />
      <RadioGroup
        {...form.field("country", term.country)}
        hint={t("contact:settings.countryHint")}
        options={calendarCountries.map((value) => ({ value, label: t(`contact:country.${value}`) }))}
      />
      <p>
        <Button>{t("contact:settings.send")}</Button>
      </p>
    </PlainForm>
  );
}
