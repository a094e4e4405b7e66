import { longestOf, type PageText, places } from "#app/domain/directory/published-text";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { TextArea, TextField } from "#app/ui/kit/field";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { TextForm, type ToEdit } from "./text-form";
import { useTextLabels, valuesOfPage } from "./use-text-fields";

interface Props {
  text: ToEdit;
  once: string;
  back: string;
  /** How it was seen to read: what the form goes on from. */
  look?: PageText;
}

/** A page of explanation in one language, in parts with a heading each. It is looked at before anybody reads it. */
export function PageForm({ text, once, back, look }: Props) {
  const { t } = useSpeech();
  const form = useSubmitted(useTextLabels().page);
  const content = look ?? (form.error ? null : (text.content as PageText | null));
  const known = content ? valuesOfPage(content) : {};
  const now = (name: string) => form.value(name) ?? known[name] ?? "";
  const filled = places.filter((place) => now(`heading${place}`) || now(`text${place}`));
  const shown = places.slice(0, Math.max(0, ...filled) + 1);
  const yours: PageText = {
    title: now("title"),
    lead: now("lead"),
    parts: filled.map((place) => ({ title: now(`heading${place}`), text: now(`text${place}`) })),
  };
  return (
    <TextForm
      {...{ text, once, back, yours }}
      form={look ? { ...form, error: undefined } : form}
      action={paths.lookAtInformation(text.key, text.language)}
      send={t("moderation:page.look")}
    >
      <TextField {...form.field("title", known.title)} maxLength={longestOf.title} required />
      <TextArea {...form.field("lead", known.lead)} rows={3} maxLength={longestOf.lead} required />
      {shown.map((place) => (
        <Section key={place} title={t("moderation:page.part", { place })}>
          <Stack>
            <TextField
              {...form.field(`heading${place}`, known[`heading${place}`])}
              maxLength={longestOf.title}
            />
            <TextArea
              {...form.field(`text${place}`, known[`text${place}`])}
              hint={t("moderation:page.textHint")}
              rows={6}
              maxLength={longestOf.text}
            />
          </Stack>
        </Section>
      ))}
    </TextForm>
  );
}
