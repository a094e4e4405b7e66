import type { ImportantKind } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { TextArea, TextField } from "#app/ui/kit/field";

interface Field {
  name: string;
  label: string;
  defaultValue?: string;
  error?: string;
}

interface ImportantFieldsProps {
  kind: ImportantKind;
  words: Field;
  reason: Field;
}

/** A section of the story has a heading and is told below it; a wish or a strength is said, with room to tell more. */
export function ImportantFields({ kind, words, reason }: ImportantFieldsProps) {
  const { t } = useSpeech();
  const hint = t(`plan:important.${kind}.hint`);
  if (kind === "story")
    return (
      <>
        <TextField {...words} hint={hint} maxLength={300} autoComplete="off" required />
        <TextArea {...reason} rows={8} />
      </>
    );
  return (
    <>
      <TextArea {...words} hint={hint} rows={3} maxLength={300} required />
      <TextArea {...reason} optionalLabel={t("common:form.optional")} rows={3} />
    </>
  );
}
