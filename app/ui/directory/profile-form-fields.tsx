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
import { Fold } from "#app/ui/kit/fold";
import { Stack } from "#app/ui/kit/page";
import { ChoicesFold } from "./choices-fold";
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
  const interpreter = form.field("interpreter", content?.interpreter ?? "none");
  return (
    <div>
      <ChoicesFold
        {...form.choices("specialties", content?.specialties)}
        options={specialties.map((value) => ({ value, label: t(`vocabulary:specialty.${value}`) }))}
      />
      <ChoicesFold
        {...form.choices("languages", content?.languages)}
        options={languages.map((value) => ({ value, label: t(`vocabulary:language.${value}`) }))}
      />
      <Fold title={interpreter.label} open={interpreter.error !== undefined} lined>
        <RadioGroup
          {...interpreter}
          labelIsAbove
          hint={t("directory:edit.interpreterHint")}
          options={interpreters.map((value) => ({ value, label: t(`vocabulary:interpreter.${value}`) }))}
        />
      </Fold>
    </div>
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
      <ChoicesFold
        {...form.choices("ways", content?.ways)}
        options={ways.map((value) => ({ value, label: t(`vocabulary:way.${value}`) }))}
      />
    </Stack>
  );
}

export function HowFields({ form, content }: Props) {
  const { t } = useSpeech();
  const costs = form.field("costs", content?.costs ?? "");
  return (
    <Stack>
      <RadioGroup
        {...form.field("payment", content?.payment)}
        required
        options={paymentKinds.map((value) => ({ value, label: t(`vocabulary:payment.${value}`) }))}
      />
      <div>
        <Fold title={costs.label} open={Boolean(costs.defaultValue) || costs.error !== undefined} lined>
          <TextArea
            {...costs}
            hint={t("directory:edit.costsHint")}
            optionalLabel={t("common:form.optional")}
            rows={2}
            maxLength={longest.costs}
          />
        </Fold>
        <RegisterFields form={form} content={content} />
      </div>
    </Stack>
  );
}

function RegisterFields({ form, content }: Props) {
  const { t } = useSpeech();
  const numbers = new Map(content?.registrations.map(({ register, number }) => [register, number]));
  const fields = registers.map((register) => form.field(register, numbers.get(register) ?? ""));
  return (
    <Fold
      title={t("directory:edit.numbers")}
      open={fields.some(({ defaultValue, error }) => defaultValue || error)}
      lined
    >
      <Stack>
        <p className="reading-width">{t("directory:edit.numbersText")}</p>
        {fields.map((field) => (
          <TextField
            key={field.name}
            {...field}
            optionalLabel={t("common:form.optional")}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
      </Stack>
    </Fold>
  );
}
