import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readOwnPage } from "#app/domain/directory/read-own-page";
import { mayModerate } from "#app/domain/moderation/may-moderate";
import { useSpeech } from "#app/i18n/speech";
import { BackgroundSection } from "#app/ui/directory/background-section";
import { ConfirmSection } from "#app/ui/directory/confirm-section";
import { KeptNotice } from "#app/ui/directory/kept-notice";
import { keptActOf } from "#app/ui/directory/kept-path";
import { NumbersNotFound } from "#app/ui/directory/numbers-not-found";
import { OwnPageWays } from "#app/ui/directory/own-page-ways";
import { PageState, SightSection } from "#app/ui/directory/page-state";
import { RoomForm } from "#app/ui/directory/room-form";
import { ButtonLink } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownPage", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const own = await ask(readOwnPage, asking, {});
  const { moderates } = await ask(mayModerate, asking, {});
  return { own, moderates, kept: keptActOf(asked), handedIn: asked.has("ingeleverd") };
}

export default function OwnPage() {
  const { t } = useSpeech();
  const { own, moderates, kept, handedIn } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("directory:own.lead")}>{t("directory:own.title")}</PageHeading>
      {own && kept ? (
        <KeptNotice act={kept} isShown={own.isShown} isHidden={own.hiddenSince !== null} />
      ) : null}
      {handedIn ? (
        <Notice tone="good" live>
          {t("directory:own.handedIn")}
        </Notice>
      ) : null}
      {own ? (
        <>
          <PageState {...own} />
          <NumbersNotFound registrations={own.page.registrations} />
          <OwnPageWays page={own.page} isShown={own.isShown} />
          <ConfirmSection confirmedAt={own.page.confirmedAt} />
          <Section title={t("directory:own.roomTitle")}>
            <RoomForm room={own.page.room} />
          </Section>
          <BackgroundSection declared={own.page.backgrounds} />
          <SightSection isHidden={own.hiddenSince !== null} />
        </>
      ) : (
        <Notice tone="info" title={t("directory:own.none")}>
          <p className="mb-4">{t("directory:own.noneText")}</p>
          <ButtonLink to={paths.editOwnPage()}>{t("directory:own.make")}</ButtonLink>
        </Notice>
      )}
      {moderates ? (
        <p>
          <Link to={paths.desk()}>{t("moderation:toDesk")}</Link>
        </p>
      ) : null}
    </Stack>
  );
}
