import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink, PostButton } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** Asks once more, for it cannot be undone. */
export function TakeAwayByLink({ name, token }: { name: string; token: string }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.awayLead", { name })}>
        {t("contact:pageLink.awayTitle")}
      </PageHeading>
      <PostButton action="" variant="warn" label={t("contact:pageLink.awaySend")} />
      <p>
        <Link to={paths.confirmByLink(token)}>{t("contact:stop.back")}</Link>
      </p>
    </Stack>
  );
}

export function PageTakenAway() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.goneLead")}>{t("contact:pageLink.goneTitle")}</PageHeading>
      <p>
        <ButtonLink to={paths.home()} variant="quiet">
          {t("common:stops.home")}
        </ButtonLink>
      </p>
    </Stack>
  );
}
