import { contactSides, type NetworkContact, networkRings } from "#app/domain/households/network-contact";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { TextArea, TextField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

interface ContactFormProps {
  once: string;
  householdId?: string;
  known?: NetworkContact;
  /** Where it goes, if not to the page itself. */
  action?: string;
  /** Somebody else said something else meanwhile: that is told above, and nothing is wrong with any field. */
  wasSecond?: boolean;
}

/** A name and how near: the rest may stay empty. */
export function ContactForm({ once, householdId, known, action, wasSecond = false }: ContactFormProps) {
  const { t } = useSpeech();
  const form = useSubmitted({
    name: t("households:add.name"),
    bond: t("households:network.bond"),
    does: t("households:network.does"),
    ring: t("households:network.ring"),
    side: t("households:network.side"),
  });
  const error = wasSecond && form.error?.fields.length === 0 ? undefined : form.error;
  const optional = t("common:form.optional");
  return (
    <PlainForm once={form.once(once)} error={error} action={action}>
      {householdId ? <input type="hidden" name="householdId" value={householdId} /> : null}
      <TextField {...form.field("name", known?.name)} autoComplete="off" required />
      <TextField
        {...form.field("bond", known?.bond ?? undefined)}
        hint={t("households:network.bondHint")}
        optionalLabel={optional}
        autoComplete="off"
      />
      <RadioGroup
        {...form.field("ring", known?.ring)}
        options={networkRings.map((value) => ({ value, label: t(`households:network.rings.${value}`) }))}
        required
      />
      <RadioGroup
        {...form.field("side", known?.side ?? "informal")}
        options={contactSides.map((value) => ({ value, label: t(`households:network.sides.${value}`) }))}
      />
      <TextArea
        {...form.field("does", known?.does ?? undefined)}
        hint={t("households:network.doesHint")}
        optionalLabel={optional}
        rows={3}
      />
      <Stack gap="sm">
        <AudienceNote>{t("households:network.seen")}</AudienceNote>
        <p>
          <Button>{t("households:correct.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
