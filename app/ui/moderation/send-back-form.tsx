import { Form } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { ErrorSummary } from "#app/ui/kit/form";

interface Props {
  action: string;
  label: string;
  /** Who reads the reason: not the same person where pages came with a file. */
  hint: string;
  /** What goes with it unseen, as it was when the form was first shown. */
  hidden?: Record<string, string>;
}

/** A reason in words goes with it. */
export function SendBackForm({ action, label, hint, hidden = {} }: Props) {
  const { t } = useSpeech();
  const form = useSubmitted({ reason: t("moderation:version.reason") });
  return (
    <Form method="post" action={action} noValidate className="card grid gap-6">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={form.value(name) ?? value} />
      ))}
      {form.error ? <ErrorSummary {...form.error} /> : null}
      <TextArea {...form.field("reason")} hint={hint} rows={3} maxLength={1000} required />
      <p>
        <Button variant="quiet">{label}</Button>
      </p>
    </Form>
  );
}
