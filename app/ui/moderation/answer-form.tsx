import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";

/** The answer to a complaint: whoever left it reads it with the link. */
export function AnswerForm({ once }: { once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ answer: t("moderation:complaint.answer") });
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <TextArea
        {...form.field("answer")}
        hint={t("moderation:complaint.answerHint")}
        rows={4}
        maxLength={2000}
        required
      />
      <p>
        <Button>{t("moderation:complaint.send")}</Button>
      </p>
    </PlainForm>
  );
}
