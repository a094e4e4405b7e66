import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readTaskVersions } from "#app/domain/reading/read-versions";
import { VersionsList } from "#app/ui/plan/versions-list";
import { VersionsPage } from "#app/ui/plan/versions-page";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "versions", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return ask(readTaskVersions, asking, { taskId: asking.params.taskId });
}

export default function TaskVersionsPage() {
  const { taskId, versions, seen } = useLoaderData<typeof loader>();
  return (
    <VersionsPage back={paths.task(taskId)} hasChanged={versions.length > 1}>
      <VersionsList
        versions={versions}
        putBackAt={seen ? paths.editTask(taskId) : null}
        seenBy={seen ? <AudienceLine {...seen} /> : null}
      />
    </VersionsPage>
  );
}
