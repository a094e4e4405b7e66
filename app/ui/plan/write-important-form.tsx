import type { ImportantKind } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { AudienceChoice } from "./audience-choice";
import { DomainField } from "./domain-field";
import { ImportantFields } from "./important-fields";

interface WriteImportantFormProps {
  kind: ImportantKind;
  householdId: string;
  members: { id: string; name: string }[];
  once: string;
  /** A heading to begin with. */
  heading?: string;
}

function useImportantForm(kind: ImportantKind) {
  const { t } = useSpeech();
  return useSubmitted({
    words: t(`plan:important.${kind}.words`),
    reason: t(`plan:important.${kind}.reason`),
    domain: t("plan:domain.label"),
    about: t("plan:important.about"),
    audience: t("plan:newGoalPage.audience"),
  });
}

/** A wish, something that goes well, or a section of the story: the words are enough. */
export function WriteImportantForm({ kind, householdId, members, once, heading }: WriteImportantFormProps) {
  const { t } = useSpeech();
  const form = useImportantForm(kind);
  const { defaultValue: _, ...about } = form.field("about");
  return (
    <PlainForm once={form.once(once)} error={form.error}>
      <input type="hidden" name="householdId" value={householdId} />
      <input type="hidden" name="kind" value={kind} />
      <ImportantFields kind={kind} words={form.field("words", heading)} reason={form.field("reason")} />
      {kind === "story" ? null : <DomainField {...form.field("domain")} />}
      <AudienceChoice
        members={members}
        about={{ ...about, ticked: form.ticked("about"), hint: t("plan:newGoalPage.aboutHint") }}
        audience={form.field("audience", "household")}
      />
      <Stack gap="sm">
        <AudienceNote>
          {t("sharing:audience.nobodyElse")} {t("plan:important.saveNote")}
        </AudienceNote>
        <p>
          <Button>{t("plan:important.send")}</Button>
        </p>
      </Stack>
    </PlainForm>
  );
}
