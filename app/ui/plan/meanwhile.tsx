import type { VersionText } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { Stack } from "#app/ui/kit/page";
import { VersionFields } from "./version-fields";

interface MeanwhileProps {
  /** Who was first. */
  name: string;
  present: VersionText;
  yours: VersionText;
  back: string;
}

/** Two people changed the same at once: both texts, and the choice. What the second one wrote stays in the form beneath. */
export function Meanwhile({ name, present, yours, back }: MeanwhileProps) {
  const { t } = useSpeech();
  return (
    <Notice tone="care" live title={t("plan:edit.meanwhile.title", { name })}>
      <Stack gap="sm">
        <p>{t("plan:edit.meanwhile.text")}</p>
        <p className="font-bold">{t("plan:edit.present")}</p>
        <VersionFields text={present} former={undefined} />
        <p>{t("plan:versions.lead")}</p>
        <VersionFields text={yours} former={present} />
        <p>{t("plan:edit.meanwhile.choose")}</p>
        <p>
          <ButtonLink to={back} variant="quiet">
            {t("plan:edit.meanwhile.keep", { name })}
          </ButtonLink>
        </p>
      </Stack>
    </Notice>
  );
}
