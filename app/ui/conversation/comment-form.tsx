import type { ReactNode } from "react";
import { useSpeech } from "#app/i18n/speech";
import { useOnce } from "#app/ui/forms/use-once";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { Stack } from "#app/ui/kit/page";

interface CommentFormProps {
  /** Where it is placed: beside a goal, or beside one item of it. */
  action: string;
  once: string;
  /** Who will read it, in a sentence. */
  audience: ReactNode;
}

/** Names its readers before anything is written. */
export function CommentForm({ action, once, audience }: CommentFormProps) {
  const { t } = useSpeech();
  const form = useSubmitted({ words: t("conversation:words") });
  const id = useOnce(once);
  return (
    <PlainForm key={id} action={action} once={form.once(id)} error={form.error}>
      <TextArea {...form.field("words")} rows={3} required />
      <Stack gap="sm">
        {audience}
        <p className="text-sm text-ink-soft">{t("conversation:noUrgency")}</p>
        <p>
          <Button variant="quiet">{t("conversation:send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
