import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { TextArea, TextField } from "#app/ui/kit/field";

export type AgreementForm = ReturnType<typeof useAgreementForm>;

/** The form of an agreement, wherever one is written: by the family, or as a proposal. */
export function useAgreementForm() {
  const { t } = useSpeech();
  return useSubmitted({
    taker: t("plan:newAgreementPage.taker"),
    who: t("plan:newAgreementPage.who"),
    what: t("plan:newAgreementPage.what"),
    when: t("plan:newAgreementPage.when"),
    how: t("plan:newAgreementPage.how"),
    withWhom: t("plan:newAgreementPage.withWhom"),
    dueOn: t("plan:newAgreementPage.dueOn"),
  });
}

/** What is to be agreed: what stands there already, to be changed. */
export interface WrittenAgreement {
  who: string;
  what: string;
  when: string;
  how: string | null;
  withWhom: string | null;
}

interface AgreementFieldsProps {
  form: AgreementForm;
  written?: WrittenAgreement;
}

export function AgreementFields({ form, written }: AgreementFieldsProps) {
  const { t } = useSpeech();
  return (
    <>
      <TextField {...form.field("who", written?.who)} hint={t("plan:newAgreementPage.whoHint")} required />
      <WhatAndWhen form={form} written={written} />
    </>
  );
}

export function WhatAndWhen({ form, written }: AgreementFieldsProps) {
  const { t } = useSpeech();
  const optionalLabel = t("common:form.optional");
  return (
    <>
      <TextArea {...form.field("what", written?.what)} rows={3} required />
      <TextField {...form.field("when", written?.when)} hint={t("plan:newAgreementPage.whenHint")} required />
      <TextArea
        {...form.field("how", written?.how ?? "")}
        optionalLabel={optionalLabel}
        hint={t("plan:newAgreementPage.howHint")}
        rows={2}
      />
      <TextField {...form.field("withWhom", written?.withWhom ?? "")} optionalLabel={optionalLabel} />
    </>
  );
}
