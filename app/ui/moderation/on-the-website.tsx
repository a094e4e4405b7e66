import { useSpeech } from "#app/i18n/speech";
import { CardLink } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** What moderators tell everybody: the shelf and the pages of explanation. */
export function OnTheWebsite() {
  const { t } = useSpeech();
  return (
    <Section title={t("moderation:desk.website")}>
      <Stack gap="sm">
        <CardLink to={paths.informationPages()} title={t("information:title")}>
          {t("moderation:desk.information")}
        </CardLink>
        <CardLink to={paths.tools()} title={t("information:shelf.title")}>
          {t("moderation:desk.tools")}
        </CardLink>
      </Stack>
    </Section>
  );
}
