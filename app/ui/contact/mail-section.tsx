import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button, PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { Section } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface MailSectionProps {
  mail: { address: string; confirmedAt: Date | null } | null;
  canMail: boolean;
  once: string;
}

/** Where mail about requests goes. It tells nothing of what was asked. */
export function MailSection({ mail, canMail, once }: MailSectionProps) {
  const { t } = useSpeech();
  return (
    <Section title={t("contact:settings.mailTitle")}>
      <p className="reading-width mb-4">
        {t(canMail ? "contact:settings.mailText" : "contact:settings.noMail")}
      </p>
      {mail ? (
        <Card>
          <p className="mb-4 break-words">
            {t(mail.confirmedAt ? "contact:settings.mailGoes" : "contact:settings.mailWaits", {
              address: mail.address,
            })}
          </p>
          <PostButton action={paths.takeBackAddress()} label={t("contact:settings.takeBack")} />
        </Card>
      ) : null}
      {canMail ? <AddressForm key={mail?.address} once={once} /> : null}
    </Section>
  );
}

export function AddressForm({ once }: { once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({ email: t("contact:settings.email") });
  return (
    <PlainForm action={paths.answerAddress()} once={form.once(once)} error={form.error}>
      <TextField {...form.field("email")} type="email" dir="ltr" autoComplete="email" required />
      <p>
        <Button>{t("contact:settings.sendProof")}</Button>
      </p>
    </PlainForm>
  );
}
