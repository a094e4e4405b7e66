import { useSpeech } from "#app/i18n/speech";
import { CheckGroup } from "#app/ui/kit/choice";

/** One box, and never ticked beforehand: whether somebody is told that sharing has stopped. */
export function TellChoice({ hint, chosen }: { hint: string; chosen?: string }) {
  const { t } = useSpeech();
  return (
    <CheckGroup
      name="tell"
      label={t("sharing:tell.label")}
      hint={hint}
      options={[{ value: "yes", label: t("sharing:tell.yes") }]}
      defaultValues={chosen ? [chosen] : []}
    />
  );
}
