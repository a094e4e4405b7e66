import { longestOf } from "#app/domain/directory/published-text";
import {
  type ToolCost,
  type ToolFacts,
  type ToolWords,
  toolCosts,
} from "#app/domain/directory/self-help-tool";
import { type Language, languages, type Specialty, specialties } from "#app/domain/directory/vocabulary";
import { useSpeech } from "#app/i18n/speech";
import { ChoicesFold } from "#app/ui/directory/choices-fold";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextArea, TextField } from "#app/ui/kit/field";
import { TextForm, type ToEdit } from "./text-form";
import { useTextLabels } from "./use-text-fields";

type Words = Partial<ToolWords> | null;

/** All that the shelf tells of a tool, in the first language. */
export function ToolForm({ text, once, back }: { text: ToEdit; once: string; back: string }) {
  const { t } = useSpeech();
  const form = useSubmitted(useTextLabels().tool);
  const known = text.content as Partial<ToolWords & ToolFacts> | null;
  const yours = {
    ...wordsIn(form),
    address: form.value("address") ?? "",
    cost: (form.value("cost") || "free") as ToolCost,
    specialties: form.ticked("specialties") as Specialty[],
    languages: form.ticked("languages") as Language[],
    searchWords: [form.value("searchWords") ?? ""],
  };
  return (
    <TextForm {...{ text, form, once, back, yours }} send={t("moderation:text.send")}>
      <WordFields form={form} words={known} />
      <TextField
        {...form.field("address", known?.address)}
        hint={t("moderation:tool.addressHint")}
        inputMode="url"
        maxLength={longestOf.address}
        required
      />
      <RadioGroup
        {...form.field("cost", known?.cost)}
        required
        options={toolCosts.map((value) => ({ value, label: t(`information:shelf.costs.${value}`) }))}
      />
      <div>
        <ChoicesFold
          {...form.choices("specialties", known?.specialties)}
          hint={t("moderation:tool.specialtiesHint")}
          options={specialties.map((value) => ({ value, label: t(`vocabulary:specialty.${value}`) }))}
        />
        <ChoicesFold
          {...form.choices("languages", known?.languages)}
          options={languages.map((value) => ({ value, label: t(`vocabulary:language.${value}`) }))}
        />
      </div>
      <TextArea
        {...form.field("searchWords", known?.searchWords?.join(", "))}
        hint={t("moderation:tool.searchWordsHint")}
        optionalLabel={t("common:form.optional")}
        rows={2}
        maxLength={longestOf.searchWords}
      />
    </TextForm>
  );
}

/** What a tool is called and says in another language. */
export function ToolWordsForm({ text, once, back }: { text: ToEdit; once: string; back: string }) {
  const { t } = useSpeech();
  const form = useSubmitted(useTextLabels().words);
  return (
    <TextForm {...{ text, form, once, back }} yours={wordsIn(form)} send={t("moderation:text.send")}>
      <WordFields form={form} words={text.content as Words} />
    </TextForm>
  );
}

interface FormOfWords {
  field(
    name: keyof ToolWords,
    fallback?: string,
  ): { name: string; label: string; defaultValue: string | undefined; error: string | undefined };
  value(name: string): string | undefined;
}

const wordsIn = (form: FormOfWords): ToolWords => ({
  name: form.value("name") ?? "",
  says: form.value("says") ?? "",
  privacy: form.value("privacy") ?? "",
});

function WordFields({ form, words }: { form: FormOfWords; words: Words }) {
  const { t } = useSpeech();
  return (
    <>
      <TextField {...form.field("name", words?.name)} maxLength={longestOf.name} required />
      <TextArea
        {...form.field("says", words?.says)}
        hint={t("moderation:tool.saysHint")}
        rows={3}
        maxLength={longestOf.says}
        required
      />
      <TextArea
        {...form.field("privacy", words?.privacy)}
        hint={t("moderation:tool.privacyHint")}
        rows={2}
        maxLength={longestOf.privacy}
        required
      />
    </>
  );
}
