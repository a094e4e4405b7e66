import { askers, channelsToChoose, consentStates, meetings } from "#app/domain/contact/request";
import { askerIn } from "#app/domain/contact/request-draft";
import { useSpeech } from "#app/i18n/speech";
import type { useSubmitted } from "#app/ui/forms/use-submitted";
import { CheckGroup, RadioGroup } from "#app/ui/kit/choice";
import { TextArea, TextField } from "#app/ui/kit/field";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import type { AskStepProps } from "./ask-step";
import { useRequestWords } from "./use-request-words";

type Field = "asker" | "consent" | "name" | "words" | "themes" | "channel" | "email" | "number" | "meeting";
type StepFieldsProps = Pick<AskStepProps, "step" | "draft" | "told" | "specialties" | "sendsSms" | "name"> & {
  form: ReturnType<typeof useSubmitted<Field>>;
};

export function StepFields({ step, ...props }: StepFieldsProps) {
  const Fields = fieldsOf[step];
  return <Fields {...props} />;
}

type FieldsProps = Omit<StepFieldsProps, "step">;

const fieldsOf: Record<AskStepProps["step"], (props: FieldsProps) => React.ReactNode> = {
  wie: AskerStep,
  toestemming: ConsentStep,
  naam: NameStep,
  woorden: WordsStep,
  bereiken: ChannelStep,
  plek: MeetingStep,
};

const typed = ({ draft }: FieldsProps, name: Field) => [draft.values[name]].flat()[0];

function AskerStep(props: FieldsProps) {
  const { t } = useSpeech();
  return (
    <RadioGroup
      {...props.form.field("asker", typed(props, "asker"))}
      labelIsAbove
      options={askers.map((value) => ({ value, label: t(`contact:asker.${value}`) }))}
      required
    />
  );
}

function ConsentStep(props: FieldsProps) {
  const { t } = useSpeech();
  return (
    <RadioGroup
      {...props.form.field("consent", typed(props, "consent"))}
      labelIsAbove
      hint={t("contact:steps.toestemming.hint")}
      options={consentStates.map((value) => ({
        value,
        label: t(`contact:consent.${value}`),
        hint: t(`contact:consentMeans.${value}`),
      }))}
      required
    />
  );
}

function NameStep(props: FieldsProps) {
  const { t } = useSpeech();
  return (
    <TextField
      {...props.form.field("name", typed(props, "name"))}
      hint={t("contact:steps.naam.hint")}
      autoComplete="nickname"
      required
    />
  );
}

/** Without a yes of the person, only the subject: then nothing can be read about somebody who does not know of it. */
function WordsStep(props: FieldsProps) {
  const { t } = useSpeech();
  const { form, told, specialties, draft, name } = props;
  return (
    <>
      <CheckGroup
        {...form.choices("themes", [draft.values.themes ?? []].flat())}
        label={t("contact:steps.woorden.themes")}
        optionalLabel={told === "everything" ? t("common:form.optional") : undefined}
        options={specialties.map((value) => ({ value, label: t(`vocabulary:specialty.${value}`) }))}
      />
      {told === "everything" ? (
        <TextArea
          {...form.field("words", typed(props, "words"))}
          hint={t("contact:steps.woorden.hint")}
          optionalLabel={t("common:form.optional")}
          maxLength={1000}
        />
      ) : (
        <Notice tone="info" title={t("contact:steps.woorden.adviceOnly")}>
          {t("contact:steps.woorden.adviceWhy")}
        </Notice>
      )}
      <AudienceNote>{t("contact:ask.reads", { name })}</AudienceNote>
    </>
  );
}

function ChannelStep(props: FieldsProps) {
  const { t } = useSpeech();
  return (
    <>
      <RadioGroup
        {...props.form.field("channel", typed(props, "channel"))}
        labelIsAbove
        options={channelsToChoose(askerIn(props.draft), props.sendsSms).map((value) => ({
          value,
          label: t(`contact:channel.${value}`),
          hint: t(`contact:channelMeans.${value}`),
        }))}
        required
      />
      <div className="when-email">
        <TextField
          {...props.form.field("email", typed(props, "email"))}
          type="email"
          dir="ltr"
          hint={t("contact:steps.bereiken.emailHint")}
          autoComplete="email"
        />
      </div>
      <div className="when-number">
        <TextField
          {...props.form.field("number", typed(props, "number"))}
          type="tel"
          dir="ltr"
          hint={t("contact:steps.bereiken.numberHint")}
          autoComplete="tel"
        />
      </div>
    </>
  );
}

/** Who asks through work is not there when the two meet. */
function MeetingStep(props: FieldsProps) {
  const { t } = useSpeech();
  const words = useRequestWords();
  const asker = askerIn(props.draft);
  const whose = asker === "professional" ? "plekOfOthers" : "plek";
  return (
    <RadioGroup
      {...props.form.field("meeting", typed(props, "meeting"))}
      labelIsAbove
      hint={t(`contact:steps.${whose}.hint`)}
      options={meetings.map((value) => ({ value, label: words.meeting(value, asker) }))}
      required
    />
  );
}
