import { partyKinds } from "#app/domain/sharing/grant";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

interface InviteFormProps {
  householdId: string;
  once: string;
  name?: string;
  organisation?: string;
  /** Whether there is a mail server. */
  byMail: boolean;
}

export function InviteForm({ householdId, once, name, organisation, byMail }: InviteFormProps) {
  const { t } = useSpeech();
  const form = useSubmitted({
    name: t("sharing:invite.name"),
    organisation: t("sharing:invite.organisation"),
    kind: t("sharing:invite.kind"),
    email: t("sharing:invite.email"),
  });
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <input type="hidden" name="householdId" value={householdId} />
      <TextField {...form.field("name", name)} autoComplete="off" required />
      <TextField
        {...form.field("organisation", organisation)}
        autoComplete="off"
        optionalLabel={t("common:form.optional")}
      />
      <RadioGroup
        {...form.field("kind", partyKinds[0])}
        options={partyKinds.map((value) => ({ value, label: t(`sharing:kinds.${value}`) }))}
      />
      {byMail ? (
        <TextField
          {...form.field("email")}
          type="email"
          dir="ltr"
          hint={t("sharing:invite.emailHint")}
          autoComplete="off"
          optionalLabel={t("common:form.optional")}
        />
      ) : null}
      <Stack gap="sm">
        <AudienceNote>{t("sharing:invite.consequence")}</AudienceNote>
        <p>
          <Button>{t("sharing:invite.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
