import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { PathDrawing } from "#app/ui/kit/drawing";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";
import { isStop, type Stop } from "#app/web/stop";
import { SignInForm } from "../accounts/sign-in-form";
import { isLostConnection, LostConnection } from "./lost-connection";

/** Where every page ends that could not be shown: what happened, in words, and what to do. */
export function ErrorPage({ account }: { account: string | null }) {
  const error = useRouteError();
  if (isLostConnection(error)) return <LostConnection error={error} account={account} />;
  const why = isRouteErrorResponse(error) && isStop(error.data) ? error.data : null;
  const missing = isRouteErrorResponse(error) && [404, 405].includes(error.status);
  return <StopPage why={why ?? (missing ? { reason: "missing" } : null)} />;
}

function StopPage({ why }: { why: Stop | null }) {
  const { t } = useSpeech();
  if (why?.reason === "signed-out") {
    return (
      <Stack>
        <PageHeading lead={t("common:stops.signed-out.text")}>
          {t("common:stops.signed-out.title")}
        </PageHeading>
        <SignInForm draft={{ action: why.action, values: why.values }} />
      </Stack>
    );
  }
  const text =
    why?.reason === "refused"
      ? t(`refusals:${why.because}`)
      : t(`common:stops.${why?.reason ?? "broken"}.text`);
  return (
    <Stack>
      <PageHeading lead={text}>{t(`common:stops.${why?.reason ?? "broken"}.title`)}</PageHeading>
      <p>
        <ButtonLink to={paths.home()} variant="quiet">
          {t("common:stops.home")}
        </ButtonLink>
      </p>
      <PathDrawing />
    </Stack>
  );
}
