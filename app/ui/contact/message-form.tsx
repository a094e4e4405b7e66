import { useSpeech } from "#app/i18n/speech";
import { useOnce } from "#app/ui/forms/use-once";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

interface MessageFormProps {
  action: string;
  /** Of the other one. */
  name: string;
  once: string;
}

/** A message to the other one of two people who both said yes. */
export function MessageForm({ action, name, once }: MessageFormProps) {
  const { t } = useSpeech();
  const form = useSubmitted({ words: t("contact:talk.words") });
  const id = useOnce(once);
  return (
    <PlainForm key={id} action={action} once={form.once(id)} error={form.error}>
      <TextArea {...form.field("words")} maxLength={2000} required />
      <Stack gap="sm">
        <AudienceNote>{t("contact:talk.reads", { name })}</AudienceNote>
        <p>
          <Button>{t("contact:talk.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
