import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readOwnPage } from "#app/domain/directory/read-own-page";
import { useSpeech } from "#app/i18n/speech";
import { BackgroundSection } from "#app/ui/directory/background-section";
import { RoomForm } from "#app/ui/directory/room-form";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "ownPage", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const kept = new URL(asking.request.url).searchParams.has("bewaard");
  return { page: await ask(readOwnPage, asking, {}), kept };
}

export default function OwnPage() {
  const { t, day } = useSpeech();
  const { page, kept } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("directory:own.lead")}>{t("directory:own.title")}</PageHeading>
      {kept ? (
        <Notice tone="good" live>
          {t("directory:own.kept")}
        </Notice>
      ) : null}
      {page ? (
        <>
          <p>
            <Link to={paths.helper(page.id)}>{t("directory:own.look")}</Link>
          </p>
          <p>
            <Link to={paths.requests()}>{t("contact:requests.title")}</Link>
          </p>
          <Section title={t("directory:own.confirmTitle")}>
            <Card>
              <p className="reading-width mb-4">
                {t("directory:own.confirmText", { day: day(page.confirmedAt) })}
              </p>
              <PostButton
                action={paths.confirmOwnPage()}
                label={t("directory:own.confirm")}
                variant="primary"
              />
            </Card>
          </Section>
          <RoomForm room={page.room} />
          <BackgroundSection declared={page.backgrounds} />
        </>
      ) : (
        <Notice tone="info">{t("directory:own.none")}</Notice>
      )}
    </Stack>
  );
}
