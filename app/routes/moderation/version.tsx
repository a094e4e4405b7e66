import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readVersion } from "#app/domain/moderation/read-version";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { PhotoChange } from "#app/ui/moderation/photo-change";
import { ProfileChanges } from "#app/ui/moderation/profile-changes";
import { SameNumbers } from "#app/ui/moderation/same-numbers";
import { SendBackForm } from "#app/ui/moderation/send-back-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "desk", personal: true };

export const loader = (asking: LoaderFunctionArgs) =>
  ask(readVersion, asking, { versionId: asking.params.versionId });

export default function VersionPage() {
  const { t, day } = useSpeech();
  const { version, former, areaNames, alsoOn, isOwn } = useLoaderData<typeof loader>();
  const handedIn = t("moderation:pages.since", { day: day(version.writtenAt) });
  const lead = former ? handedIn : `${handedIn} ${t("moderation:version.isNew")}`;
  return (
    <Stack gap="lg">
      <PageHeading lead={lead}>{version.content.name}</PageHeading>
      <SameNumbers pages={alsoOn} />
      <PhotoChange
        former={former?.photo ?? null}
        present={version.content.photo ?? null}
        name={version.content.name}
      />
      <ProfileChanges former={former} present={version.content} areaNames={areaNames} />
      {isOwn ? (
        <Notice tone="info">{t("moderation:version.isOwn")}</Notice>
      ) : (
        <>
          <Section title={t("moderation:version.approveTitle")}>
            <PostButton
              action={paths.approveProfile(version.id)}
              variant="primary"
              label={t("moderation:version.approve")}
            />
          </Section>
          <Section title={t("moderation:version.sendBackTitle")}>
            <SendBackForm
              action={paths.sendBackProfile(version.id)}
              label={t("moderation:version.sendBack")}
              hint={t(version.importId ? "moderation:import.reasonHint" : "moderation:version.reasonHint")}
            />
          </Section>
        </>
      )}
      <p>
        {version.importId ? (
          <Link to={paths.import(version.importId)}>{t("moderation:toImport")}</Link>
        ) : (
          <Link to={paths.desk()}>{t("moderation:toDesk")}</Link>
        )}
      </p>
    </Stack>
  );
}
