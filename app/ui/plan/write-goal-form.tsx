import { audiences } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { CheckGroup, RadioGroup } from "#app/ui/kit/choice";
import { TextArea } from "#app/ui/kit/field";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

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
      {members.length > 1 ? (
        <>
          <Stack gap="sm">
            <CheckGroup
              {...about}
              defaultValues={form.ticked("about")}
              hint={t("plan:newGoalPage.aboutHint")}
              options={members.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <AudienceNote>{t("plan:newGoalPage.aboutConsent")}</AudienceNote>
          </Stack>
          <RadioGroup
            {...form.field("audience", "household")}
            options={audiences.map((value) => ({ value, label: t(`plan:newGoalPage.audiences.${value}`) }))}
          />
        </>
      ) : null}
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
