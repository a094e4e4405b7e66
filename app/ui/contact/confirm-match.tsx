import { daysToConfirm } from "#app/domain/contact/request";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button, PostButton } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { PlainForm } from "#app/ui/kit/form";
import { Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface ConfirmMatchProps {
  name: string;
  answeredAt: Date;
  talksHere: boolean;
  /** False about somebody else who has not agreed, as far as is known. */
  mayGoOn: boolean;
  once: string;
}

/** The second yes. About somebody else it asks once more whether that person agrees. */
export function ConfirmMatch({ name, answeredAt, talksHere, mayGoOn, once }: ConfirmMatchProps) {
  const { t, until } = useSpeech();
  const last = new Date(answeredAt.getTime() + daysToConfirm * 86_400_000);
  const text = t(talksHere ? "contact:status.confirmText" : "contact:status.confirmByLink", {
    name,
    moment: until(last),
  });
  return (
    <Notice tone="info" title={t("contact:status.yourTurn")}>
      <p className="mb-4">{text}</p>
      {mayGoOn ? (
        <PostButton
          action={paths.confirmMatch()}
          variant="primary"
          label={t("contact:status.confirm", { name })}
        />
      ) : (
        <AgreedForm name={name} once={once} />
      )}
    </Notice>
  );
}

const toChoose = ["agreed", "asked", "refused"] as const;

/** Whether the person agrees by now, asked before the two who talk about that person go on. */
export function AgreedForm({ name, once }: { name: string; once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ consent: t("contact:agreed.label") });
  return (
    <PlainForm action={paths.confirmMatch()} once={form.once(once)} error={form.error}>
      <Stack gap="sm">
        <RadioGroup
          {...form.field("consent")}
          hint={t("contact:agreed.why")}
          options={toChoose.map((value) => ({ value, label: t(`contact:agreed.choice.${value}`) }))}
          required
        />
        <p>
          <Button>{t("contact:status.confirm", { name })}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
