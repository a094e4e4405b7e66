import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readGoalVersions } from "#app/domain/reading/read-versions";
import { VersionsList } from "#app/ui/plan/versions-list";
import { VersionsPage } from "#app/ui/plan/versions-page";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { useWays } from "#app/ui/sharing/use-ways";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "versions", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return ask(readGoalVersions, asking, { goalId: asking.params.goalId });
}

export default function GoalVersionsPage() {
  const { goalId, versions, seen } = useLoaderData<typeof loader>();
  const ways = useWays();
  const putBackAt = seen ? paths.editGoal(goalId) : null;
  return (
    <VersionsPage back={ways.goal(goalId)} hasChanged={versions.length > 1}>
      <VersionsList
        versions={versions}
        putBackAt={putBackAt}
        seenBy={seen ? <AudienceLine {...seen} /> : null}
      />
    </VersionsPage>
  );
}
