import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

/** The same page for a link that was used, whose time is over, or that never was one. */
export function PageLinkDead({ token }: { token: string }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.deadLead")}>{t("contact:pageLink.deadTitle")}</PageHeading>
      <p className="reading-width">{t("contact:pageLink.deadText")}</p>
      <PostButton action={paths.askNewPageLink(token)} variant="primary" label={t("contact:deadLink.send")} />
      <p>
        <Link to={paths.ownPage()}>{t("contact:pageLink.signIn")}</Link>
      </p>
    </Stack>
  );
}
