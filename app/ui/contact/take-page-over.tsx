import { Link } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { useSubmitted } from "#app/ui/forms/use-submitted";
import { PostButton } from "#app/ui/kit/button";
import { ErrorSummary } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface TakePageOverProps {
  name: string;
  token: string;
  isSignedIn: boolean;
}

/** Makes a page from a list the own page of an account. */
export function TakePageOver({ name, token, isSignedIn }: TakePageOverProps) {
  const { t } = useSpeech();
  const form = useSubmitted({ token: t("contact:pageLink.over") });
  return (
    <Stack>
      <PageHeading lead={t("contact:pageLink.overLead", { name })}>
        {t("contact:pageLink.overTitle")}
      </PageHeading>
      {form.error ? <ErrorSummary {...form.error} /> : null}
      {isSignedIn ? null : (
        <p className="reading-width">
          {t("contact:pageLink.overAccount")}{" "}
          <Link to={`${paths.signUp()}?verder=${encodeURIComponent(paths.takePageOver(token))}`}>
            {t("contact:pageLink.overSignUp")}
          </Link>
        </p>
      )}
      <div id="token">
        <PostButton action="" variant="primary" label={t("contact:pageLink.overSend")} />
      </div>
      <p>
        <Link to={paths.confirmByLink(token)}>{t("contact:stop.back")}</Link>
      </p>
    </Stack>
  );
}
