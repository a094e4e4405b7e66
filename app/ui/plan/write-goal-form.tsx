import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { AudienceChoice } from "./audience-choice";
import { DomainField } from "./domain-field";

interface WriteGoalFormProps {
  householdId: string;
  /** Whom it can be about; nobody to choose from where somebody is alone. */
  members: { id: string; name: string }[];
  once: string;
}

export function WriteGoalForm({ householdId, members, once }: WriteGoalFormProps) {
  const { t } = useSpeech();
  const form = useSubmitted({
    words: t("plan:newGoalPage.words"),
    reason: t("plan:newGoalPage.reason"),
    domain: t("plan:domain.label"),
    about: t("plan:newGoalPage.about"),
    audience: t("plan:newGoalPage.audience"),
  });
  const { defaultValue: _, ...about } = form.field("about");
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <input type="hidden" name="householdId" value={householdId} />
      <TextArea
        {...form.field("words")}
        hint={t("plan:newGoalPage.wordsHint")}
        rows={3}
        maxLength={300}
        required
      />
      <TextArea {...form.field("reason")} optionalLabel={t("common:form.optional")} rows={3} />
      <DomainField {...form.field("domain")} />
      <AudienceChoice
        members={members}
        about={{ ...about, ticked: form.ticked("about"), hint: t("plan:newGoalPage.aboutHint") }}
        audience={form.field("audience", "household")}
      />
      <Stack gap="sm">
        <AudienceNote>
          {t("sharing:audience.nobodyElse")} {t("sharing:audience.saveNote")}
        </AudienceNote>
        <p>
          <Button>{t("plan:newGoalPage.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
