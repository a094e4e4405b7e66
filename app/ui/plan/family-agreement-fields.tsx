import { choiceOf, type TakerKey } from "#app/domain/plan/agreement";
import { useSpeech } from "#app/i18n/speech";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField, TextField } from "#app/ui/kit/field";
import { type AgreementForm, WhatAndWhen, type WrittenAgreement } from "./agreement-fields";

interface FamilyAgreementFieldsProps {
  form: AgreementForm;
  /** Who can be asked. */
  takers: (TakerKey & { name: string; isYou: boolean })[];
  written?: WrittenAgreement & { dueOn: string | null };
  taker?: string | null;
}

/** An agreement as the family writes it: it asks somebody, or names somebody in own words. */
export function FamilyAgreementFields({ form, takers, written, taker }: FamilyAgreementFieldsProps) {
  const { t } = useSpeech();
  const optionalLabel = t("common:form.optional");
  const people = takers.map((one) => ({
    value: choiceOf(one),
    label: one.isYou ? t("plan:newAgreementPage.you") : <span dir="auto">{one.name}</span>,
  }));
  return (
    <>
      <RadioGroup
        {...form.field("taker", taker ?? "")}
        hint={t("plan:newAgreementPage.takerHint")}
        options={[...people, { value: "", label: t("plan:newAgreementPage.somebodyElse") }]}
      />
      <TextField
        {...form.field("who", written?.who)}
        label={t("plan:newAgreementPage.named")}
        hint={t("plan:newAgreementPage.namedHint")}
      />
      <WhatAndWhen form={form} written={written} />
      <DateField
        {...form.field("dueOn", written?.dueOn ?? "")}
        optionalLabel={optionalLabel}
        hint={t("plan:newAgreementPage.dueOnHint")}
      />
    </>
  );
}
