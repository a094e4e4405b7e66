import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readHeadingVersions } from "#app/domain/reading/read-versions";
import { useSpeech } from "#app/i18n/speech";
import { AudienceNote } from "#app/ui/kit/notice";
import { VersionsList } from "#app/ui/plan/versions-list";
import { VersionsPage } from "#app/ui/plan/versions-page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "versions", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return ask(readHeadingVersions, asking, { headingId: asking.params.headingId });
}

export default function HeadingVersionsPage() {
  const { t } = useSpeech();
  const { headingId, versions } = useLoaderData<typeof loader>();
  return (
    <VersionsPage back={paths.plan()} hasChanged={versions.length > 1}>
      <VersionsList
        versions={versions}
        putBackAt={paths.editHeading(headingId)}
        seenBy={<AudienceNote>{t("plan:setUp.audience")}</AudienceNote>}
      />
    </VersionsPage>
  );
}
