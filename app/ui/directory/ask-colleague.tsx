import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";

/** Makes six words for one colleague. Who that is we do not ask. */
export function AskColleague({ once }: { once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({});
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <AudienceNote>{t("directory:colleagues.gives")}</AudienceNote>
      <p>
        <Button>{t("directory:colleagues.ask")}</Button>
      </p>
    </PlainForm>
  );
}
