import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { TextArea, TextField } from "#app/ui/kit/field";

type AgreementForm = ReturnType<typeof useAgreementForm>;

/** The form of an agreement, wherever one is written: by the family, or as a proposal. */
export function useAgreementForm() {
  const { t } = useSpeech();
  return useSubmitted({
    who: t("plan:newAgreementPage.who"),
    what: t("plan:newAgreementPage.what"),
    when: t("plan:newAgreementPage.when"),
  });
}

interface AgreementFieldsProps {
  form: AgreementForm;
  /** What stands there already, to be changed. */
  written?: { who: string; what: string; when: string };
}

export function AgreementFields({ form, written }: AgreementFieldsProps) {
  const { t } = useSpeech();
  return (
    <>
      <TextField {...form.field("who", written?.who)} hint={t("plan:newAgreementPage.whoHint")} required />
      <TextArea {...form.field("what", written?.what)} rows={3} required />
      <TextField {...form.field("when", written?.when)} hint={t("plan:newAgreementPage.whenHint")} required />
    </>
  );
}
