import { decidesAlone } from "#app/domain/households/age-tiers";
import type { ListedMember } from "#app/domain/households/member";
import { representationScopes } from "#app/domain/households/representation";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { RadioGroup } from "#app/ui/kit/choice";
import { DateField } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

/** Who, how far and until which day. The least is chosen beforehand; for a child who does not decide yet there is no more than that. */
export function AskToRepresentForm({ member, once }: { member: ListedMember; once: string }) {
  const { t } = useSpeech();
  const form = useSubmitted({
    representativeId: t("households:askToRepresent.representative"),
    scope: t("households:askToRepresent.scope"),
    until: t("households:askToRepresent.until"),
  });
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <RadioGroup
        {...form.field("representativeId")}
        options={member.couldAnswer.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      {decidesAlone(member.tier) ? (
        <RadioGroup
          {...form.field("scope", representationScopes[0])}
          options={representationScopes.map((value) => ({
            value,
            label: t(`households:askToRepresent.scopes.${value}`),
          }))}
        />
      ) : (
        <input type="hidden" name="scope" value={representationScopes[0]} />
      )}
      <DateField {...form.field("until")} hint={t("households:askToRepresent.untilHint")} required />
      <Stack gap="sm">
        <p className="text-sm text-ink-soft">{t("households:askToRepresent.consequence")}</p>
        <AudienceNote>{t("households:askToRepresent.readers")}</AudienceNote>
        <p>
          <Button>{t("households:askToRepresent.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
