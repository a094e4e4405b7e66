import { Form } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";

interface Props {
  action: string;
  label: string;
  /** Who reads the reason: not the same person where pages came with a file. */
  hint: string;
}

/** A reason in words goes with it. */
export function SendBackForm({ action, label, hint }: Props) {
  const { t } = useSpeech();
  const form = useSubmitted({ reason: t("moderation:version.reason") });
  return (
    <Form method="post" action={action} className="card grid gap-6">
      <TextArea {...form.field("reason")} hint={hint} rows={3} maxLength={1000} required />
      <p>
        <Button variant="quiet">{label}</Button>
      </p>
    </Form>
  );
}
