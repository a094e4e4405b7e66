import { type Background, backgrounds } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { SelectField } from "#app/ui/kit/choice";
import { PlainForm } from "#app/ui/kit/form";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** The question whether a background may be shown, with a yes to it and nothing else. */
export function BackgroundForm({ declared }: { declared: Background[] }) {
  const { t } = useSpeech();
  const form = useSubmitted({ background: t("directory:background.which") });
  const others = backgrounds.filter((code) => !declared.includes(code));
  return (
    <Stack>
      <p className="reading-width">{t("directory:background.question")}</p>
      <PlainForm action={paths.declareBackground()} once="" error={form.error}>
        <SelectField
          {...form.field("background")}
          placeholder={t("directory:background.choose")}
          required
          options={others.map((value) => ({ value, label: t(`vocabulary:background.${value}`) }))}
        />
        <p>
          <Button name="agreed" value="yes">
            {t("directory:background.agree")}
          </Button>
        </p>
      </PlainForm>
    </Stack>
  );
}
