import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LookingAs } from "#app/ui/sharing/looking-as";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { goalVersionsAsParty } from "#app/web/preview.server";
import GoalVersionsPage from "../plan/goal-versions";

export const handle: PageHandle = { title: "preview", personal: true };

/** In the shape of that person's own page, which shows it. */
export async function loader(looking: LoaderFunctionArgs) {
  const { party, page } = await goalVersionsAsParty(looking);
  return { ...page, party };
}

export default function LookAtGoalVersionsAsPartyPage() {
  const { party } = useLoaderData<typeof loader>();
  return (
    <LookingAs party={party}>
      <GoalVersionsPage />
    </LookingAs>
  );
}
