import { helpEndings } from "#app/domain/sharing/grant";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { Stack } from "#app/ui/kit/page";
import { TellChoice } from "./tell-choice";

/** Now or after a day, with what each brings about. */
export function EndHelpForm({ once }: { once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ ending: t("sharing:endHelp.ending"), until: t("sharing:endHelp.until") });
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <RadioGroup
        {...form.field("ending", helpEndings[0])}
        options={helpEndings.map((value) => ({ value, label: t(`sharing:endHelp.endings.${value}`) }))}
      />
      <DateField {...form.field("until")} hint={t("sharing:endHelp.untilHint")} />
      <TellChoice hint={t("sharing:endHelp.tellHint")} chosen={form.value("tell")} />
      <Stack gap="sm">
        <ul className="reading-width grid list-disc gap-2 ps-6">
          <li>{t("sharing:endHelp.closes")}</li>
          <li>{t("sharing:endHelp.stays")}</li>
          <li>{t("sharing:endHelp.afterwards")}</li>
        </ul>
        <p>
          <Button>{t("sharing:endHelp.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
