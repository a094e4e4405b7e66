import {
  type AnswerKind,
  answersTo,
  type Channel,
  type Consented,
  declineReasons,
  isAdvice,
  isReachedByHelper,
  readsWords,
} from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup, SelectField } from "#app/ui/kit/choice";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";

interface AnswerFormProps {
  /** Who asks, how to reach that person, and whether the one whom it is about agrees. */
  asked: Pick<Consented, "asker" | "consent"> & { channel: Channel };
  hasTalked: boolean;
  once: string;
  hasAccount?: boolean;
}

/** Yes, talk first, no with a reason, or somebody else. A no always says where to go, or where the helper looked. */
export function AnswerForm({ asked, hasTalked, once, hasAccount = true }: AnswerFormProps) {
  const { t } = useSpeech();
  const form = useSubmitted({
    kind: t("contact:answer.kind"),
    note: t(isAdvice(asked) ? "contact:answer.advice" : "contact:answer.note"),
    reason: t("contact:answer.reason"),
    alternative: t("contact:answer.alternative"),
    lookedAt: t("contact:answer.lookedAt"),
  });
  const meaning = (kind: AnswerKind) => {
    if (kind === "talkFirst" && !isReachedByHelper(asked)) return "talkFirstByNote";
    return kind === "accepted" && asked.asker === "professional" ? "acceptedForOther" : kind;
  };
  return (
    <Section title={t("contact:answer.title")}>
      <PlainForm once={form.once(once)} error={form.error}>
        <RadioGroup
          {...form.field("kind")}
          options={answersTo(asked.asker, hasTalked).map((value) => ({
            value,
            label: t(`contact:kind.${value}`),
            hint: t(`contact:kindMeans.${meaning(value)}`),
          }))}
          required
        />
        {isAdvice(asked) ? (
          <TextArea {...form.field("note")} hint={t("contact:answer.adviceHint")} rows={6} required />
        ) : !readsWords(asked) ? (
          <Notice tone="info">{t("contact:answer.statusOnly")}</Notice>
        ) : (
          <TextArea
            {...form.field("note")}
            hint={t(hasAccount ? "contact:answer.noteHint" : "contact:answer.noteByLink")}
            optionalLabel={t("common:form.optional")}
            rows={3}
          />
        )}
        <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-6 rounded-lg bg-sand p-5">
          <legend className="float-left mb-4 text-xl font-bold">{t("contact:answer.withNo")}</legend>
          <SelectField
            {...form.field("reason")}
            placeholder={t("contact:answer.choose")}
            options={declineReasons.map((value) => ({ value, label: t(`contact:reason.${value}`) }))}
          />
          <TextArea {...form.field("alternative")} hint={t("contact:answer.alternativeHint")} rows={2} />
          <TextArea {...form.field("lookedAt")} hint={t("contact:answer.lookedAtHint")} rows={2} />
        </fieldset>
        <Stack gap="sm">
          <AudienceNote>
            {t(readsWords(asked) ? "contact:answer.reads" : "contact:answer.readsStatus")}
          </AudienceNote>
          <p>
            <Button>{t("contact:answer.send")}</Button>
          </p>
        </Stack>
      </PlainForm>
    </Section>
  );
}
