import { longest, type ProfileContent } from "#app/domain/directory/profile-content";
import {
  genders,
  interpreters,
  languages,
  paymentKinds,
  registers,
  specialties,
  ways,
} from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { CheckGroup, RadioGroup, SelectField } from "#app/ui/kit/choice";
import { TextArea, TextField } from "#app/ui/kit/field";
import { Stack } from "#app/ui/kit/page";
import type { ProfileFormState } from "./use-profile-form";

interface Props {
  form: ProfileFormState;
  content: ProfileContent | undefined;
}

export function WhoFields({ form, content, organisation }: Props & { organisation: string | null }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <TextField {...form.field("name", content?.name)} maxLength={longest.name} required />
      <TextField
        {...form.field("organisation", content?.organisation ?? organisation ?? "")}
        hint={t("directory:edit.organisationHint")}
        optionalLabel={t("common:form.optional")}
        maxLength={longest.organisation}
      />
      <SelectField
        {...form.field("gender", content?.gender ?? "")}
        optionalLabel={t("common:form.optional")}
        placeholder={t("directory:edit.unsaid")}
        options={genders.map((value) => ({ value, label: t(`vocabulary:gender.${value}`) }))}
      />
      <TextArea
        {...form.field("introduction", content?.introduction)}
        hint={t("directory:edit.introductionHint")}
        maxLength={longest.introduction}
        required
      />
      <TextArea
        {...form.field("expectation", content?.expectation)}
        hint={t("directory:edit.expectationHint")}
        rows={4}
        maxLength={longest.expectation}
        required
      />
    </Stack>
  );
}

export function WhatFields({ form, content }: Props) {
  const { t } = useSpeech();
  return (
    <Stack>
      <CheckGroup
        {...form.choices("specialties", content?.specialties)}
        options={specialties.map((value) => ({ value, label: t(`vocabulary:specialty.${value}`) }))}
      />
      <CheckGroup
        {...form.choices("languages", content?.languages)}
        options={languages.map((value) => ({ value, label: t(`vocabulary:language.${value}`) }))}
      />
      <RadioGroup
        {...form.field("interpreter", content?.interpreter ?? "none")}
        hint={t("directory:edit.interpreterHint")}
        options={interpreters.map((value) => ({ value, label: t(`vocabulary:interpreter.${value}`) }))}
      />
    </Stack>
  );
}

export function WhereFields({ form, content, places }: Props & { places: { code: string; name: string }[] }) {
  const { t } = useSpeech();
  return (
    <Stack>
      {places.length > 0 ? (
        <CheckGroup
          {...form.choices("areaCodes", content?.areaCodes)}
          hint={t("directory:edit.areasHint")}
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
      <TextArea {...form.field("places")} hint={t("directory:edit.placesHint")} rows={3} />
      <CheckGroup
        {...form.choices("ways", content?.ways)}
        options={ways.map((value) => ({ value, label: t(`vocabulary:way.${value}`) }))}
      />
    </Stack>
  );
}

export function HowFields({ form, content }: Props) {
  const { t } = useSpeech();
  const numbers = new Map(content?.registrations.map(({ register, number }) => [register, number]));
  return (
    <Stack>
      <RadioGroup
        {...form.field("payment", content?.payment)}
        required
        options={paymentKinds.map((value) => ({ value, label: t(`vocabulary:payment.${value}`) }))}
      />
      <TextArea
        {...form.field("costs", content?.costs ?? "")}
        hint={t("directory:edit.costsHint")}
        optionalLabel={t("common:form.optional")}
        rows={2}
        maxLength={longest.costs}
      />
      <p className="reading-width">{t("directory:edit.numbersText")}</p>
      {registers.map((register) => (
        <TextField
          key={register}
          {...form.field(register, numbers.get(register) ?? "")}
          optionalLabel={t("common:form.optional")}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
    </Stack>
  );
}
