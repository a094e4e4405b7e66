import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface ConfirmByLinkProps {
  helperId: string;
  name: string;
  hasAccount: boolean;
}

/** Whether everything on the own page is still right, for whoever holds the link of a letter. */
export function ConfirmByLink({ helperId, name, hasAccount }: ConfirmByLinkProps) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.lead", { name })}>{t("contact:pageLink.title")}</PageHeading>
      <p>
        <Link to={paths.helper(helperId)}>{t("contact:pageLink.look")}</Link>
      </p>
      <PostButton action="" variant="primary" label={t("contact:pageLink.right")} />
      {hasAccount ? (
        <p className="reading-width">
          {t("contact:pageLink.notRight")} <ToOwnPage />
        </p>
      ) : (
        <p className="reading-width">{t("contact:pageLink.notRightInFile")}</p>
      )}
    </Stack>
  );
}

export function PageConfirmed() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.doneLead")}>{t("contact:pageLink.doneTitle")}</PageHeading>
      <p>
        <ToOwnPage />
      </p>
    </Stack>
  );
}

export function PageLinkDead() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.deadLead")}>{t("contact:pageLink.deadTitle")}</PageHeading>
      <p>
        <ToOwnPage />
      </p>
    </Stack>
  );
}

function ToOwnPage() {
  const { t } = useSpeech();
  return <Link to={paths.ownPage()}>{t("contact:pageLink.signIn")}</Link>;
}
