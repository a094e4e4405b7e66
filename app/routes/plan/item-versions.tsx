import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readItemVersions } from "#app/domain/reading/read-versions";
import { editPath } from "#app/ui/plan/edit-path";
import { VersionsList } from "#app/ui/plan/versions-list";
import { VersionsPage } from "#app/ui/plan/versions-page";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { useWays } from "#app/ui/sharing/use-ways";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";

export const handle: PageHandle = { title: "versions", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  return ask(readItemVersions, asking, { itemId: asking.params.itemId });
}

export default function ItemVersionsPage() {
  const { itemId, kind, versions, seen } = useLoaderData<typeof loader>();
  const ways = useWays();
  const putBackAt = seen ? editPath({ kind, id: itemId }) : null;
  return (
    <VersionsPage back={ways.item(itemId)} hasChanged={versions.length > 1}>
      <VersionsList
        versions={versions}
        putBackAt={putBackAt}
        seenBy={seen ? <AudienceLine {...seen} ofItem /> : null}
      />
    </VersionsPage>
  );
}
