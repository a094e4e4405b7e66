import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";

export function PhotoForm({ once }: { once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ photo: t("directory:photo.choose") });
  const { defaultValue: _, ...field } = form.field("photo");
  return (
    <PlainForm once={form.once(once)} error={form.error} encType="multipart/form-data">
      <TextField
        {...field}
        type="file"
        dir={undefined}
        accept="image/jpeg,image/png,image/webp"
        hint={t("directory:photo.hint")}
        required
      />
      <AudienceNote>{t("directory:photo.audience")}</AudienceNote>
      <p>
        <Button>{t("directory:edit.send")}</Button>
      </p>
    </PlainForm>
  );
}
