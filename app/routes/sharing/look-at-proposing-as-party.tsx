import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { LookingAs } from "#app/ui/sharing/looking-as";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { stop } from "#app/web/ask.server";
import { goalAsParty } from "#app/web/preview.server";
import ProposeAgreementPage from "./propose-agreement";

export const handle: PageHandle = { title: "preview", personal: true };

/** In the shape of that person's own page, which shows it. */
export async function loader(looking: LoaderFunctionArgs) {
  const { party, page } = await goalAsParty(looking);
  if (!page.may.propose) throw stop({ reason: "missing" }, 404);
  return { party, goal: page.goal, id: newId() };
}

export default function LookAtProposingAsPartyPage() {
  const { party } = useLoaderData<typeof loader>();
  return (
    <LookingAs party={party}>
      <ProposeAgreementPage />
    </LookingAs>
  );
}
