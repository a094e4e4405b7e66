import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface ConfirmByLinkProps {
  token: string;
  helperId: string;
  name: string;
  /** It came from a list, and nobody keeps it here. */
  fromFile: boolean;
  isHidden: boolean;
  isConfirmed: boolean;
}

/** Whether everything on the own page is still right, for whoever holds the link of a letter. */
export function ConfirmByLink({ token, helperId, name, ...page }: ConfirmByLinkProps) {
  const { t } = useSpeech();
  const { fromFile, isHidden, isConfirmed } = page;
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.lead", { name })}>{t("contact:pageLink.title")}</PageHeading>
      {isHidden ? (
        <Notice tone="info">{t("contact:pageLink.isHidden")}</Notice>
      ) : (
        <p>
          <Link to={paths.helper(helperId)}>{t("contact:pageLink.look")}</Link>
        </p>
      )}
      {isConfirmed ? <p className="reading-width">{t("contact:pageLink.isConfirmed")}</p> : null}
      {isConfirmed || isHidden ? null : (
        <PostButton action="" variant="primary" label={t("contact:pageLink.right")} />
      )}
      {fromFile ? (
        <NotRightInFile token={token} isHidden={isHidden} />
      ) : (
        <p className="reading-width">
          {t("contact:pageLink.notRight")} <ToOwnPage />
        </p>
      )}
    </Stack>
  );
}

/** What somebody does who never asked for this page: take it over, take it out of sight, or take it away. */
function NotRightInFile({ token, isHidden }: { token: string; isHidden: boolean }) {
  const { t } = useSpeech();
  return (
    <Section title={t("contact:pageLink.notRightTitle")}>
      <Stack>
        <p className="reading-width">
          {t("contact:pageLink.overText")}{" "}
          <Link to={paths.takePageOver(token)}>{t("contact:pageLink.over")}</Link>
        </p>
        {isHidden ? null : (
          <div>
            <p className="reading-width mb-3">{t("contact:pageLink.hideText")}</p>
            <PostButton action={paths.hideByLink(token)} label={t("contact:pageLink.hide")} />
          </div>
        )}
        <p className="reading-width">
          {t("contact:pageLink.awayText")}{" "}
          <Link to={paths.takeAwayByLink(token)}>{t("contact:pageLink.away")}</Link>
        </p>
      </Stack>
    </Section>
  );
}

/** Whoever has no account is led back to the link, and not to a page that asks to sign in. */
export function PageConfirmed({ fromFile, token }: { fromFile: boolean; token: string }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.doneLead")}>{t("contact:pageLink.doneTitle")}</PageHeading>
      <p>
        {fromFile ? <Link to={paths.confirmByLink(token)}>{t("contact:pageLink.more")}</Link> : <ToOwnPage />}
      </p>
    </Stack>
  );
}

function ToOwnPage() {
  const { t } = useSpeech();
  return <Link to={paths.ownPage()}>{t("contact:pageLink.signIn")}</Link>;
}
