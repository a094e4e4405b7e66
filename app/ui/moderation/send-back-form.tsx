import { Form } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { paths } from "#app/web/paths";

/** A reason in words goes with it: its helper reads it, and nobody else. */
export function SendBackForm({ versionId, label }: { versionId: string; label: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ reason: t("moderation:version.reason") });
  return (
    <Form method="post" action={paths.sendBackProfile(versionId)} className="card grid gap-6">
      <TextArea
        {...form.field("reason")}
        hint={t("moderation:version.reasonHint")}
        rows={3}
        maxLength={1000}
        required
      />
      <p>
        <Button variant="quiet">{label}</Button>
      </p>
    </Form>
  );
}
