import { audiences } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { CheckGroup, RadioGroup } from "#app/ui/kit/choice";
import { AudienceNote } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";

interface Field {
  name: string;
  label: string;
  error?: string;
}

interface AudienceChoiceProps {
  /** Whom it can be about; nobody to choose from where somebody is alone. */
  members: { id: string; name: string }[];
  about: Field & { ticked: string[]; hint: string };
  audience: Field & { defaultValue?: string };
}

/** Whom it is about, and who of the family may see it. */
export function AudienceChoice({ members, about, audience }: AudienceChoiceProps) {
  const { t } = useSpeech();
  if (members.length < 2) return null;
  const { ticked, ...field } = about;
  return (
    <>
      <Stack gap="sm">
        <CheckGroup
          {...field}
          defaultValues={ticked}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <AudienceNote>{t("plan:newGoalPage.aboutConsent")}</AudienceNote>
      </Stack>
      <RadioGroup
        {...audience}
        options={audiences.map((value) => ({ value, label: t(`plan:newGoalPage.audiences.${value}`) }))}
      />
    </>
  );
}
