import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LookingAs } from "#app/ui/sharing/looking-as";
import { SeesNothing } from "#app/ui/sharing/sees-nothing";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { sharedAsParty } from "#app/web/preview.server";
import SharedWithMePage from "./shared-with-me";

export const handle: PageHandle = { title: "preview", personal: true };

/** In the shape of that person's own page, which shows it. What other families told that person is not in it. */
export async function loader(looking: LoaderFunctionArgs) {
  const { party, household } = await sharedAsParty(looking);
  return { party, households: household ? [household] : [], notices: [] };
}

export default function LookAsPartyPage() {
  const { party, households } = useLoaderData<typeof loader>();
  return (
    <LookingAs party={party}>
      {households.length > 0 ? <SharedWithMePage /> : <SeesNothing party={party} />}
    </LookingAs>
  );
}
