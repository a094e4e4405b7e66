import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { LookingAs } from "#app/ui/sharing/looking-as";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { agreementToSayAsParty } from "#app/web/preview.server";
import AgreementStatePage from "../plan/agreement-state";

export const handle: PageHandle = { title: "preview", personal: true };

/** In the shape of that person's own page, which shows it. */
export async function loader(looking: LoaderFunctionArgs) {
  return { ...(await agreementToSayAsParty(looking)), id: newId() };
}

export default function LookAtSayingAsPartyPage() {
  const { party } = useLoaderData<typeof loader>();
  return (
    <LookingAs party={party}>
      <AgreementStatePage />
    </LookingAs>
  );
}
