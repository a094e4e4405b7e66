import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { LookingAs } from "#app/ui/sharing/looking-as";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { taskAsParty } from "#app/web/preview.server";
import TaskPage from "../plan/task";

export const handle: PageHandle = { title: "preview", personal: true };

/** In the shape of that person's own page, which shows it. */
export async function loader(looking: LoaderFunctionArgs) {
  const { party, page } = await taskAsParty(looking);
  return { ...page, party, once: newId() };
}

export default function LookAtTaskAsPartyPage() {
  const { party } = useLoaderData<typeof loader>();
  return (
    <LookingAs party={party}>
      <TaskPage />
    </LookingAs>
  );
}
