import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** A button was pressed about a text that reads otherwise by now: nothing was done. */
export function ChangedMeanwhile() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("problems:changed-meanwhile")}>{t("moderation:text.meanwhile.title")}</PageHeading>
      <p>
        <Link to={paths.desk()}>{t("moderation:toDesk")}</Link>
      </p>
    </Stack>
  );
}
