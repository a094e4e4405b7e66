import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readPerson } from "#app/domain/reading/read-person";
import { endParty } from "#app/domain/sharing/end-party";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { EndPartyForm } from "#app/ui/sharing/end-party-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "endParty", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { party } = await ask(readPerson, asking, { partyId: asking.params.partyId });
  if (party.state === "ended") throw redirect(paths.people());
  return { party, once: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(endParty, asking, { partyId: asking.params.partyId }, () => redirect(paths.people()));

export default function EndPartyPage() {
  const { t } = useSpeech();
  const { party, once } = useLoaderData<typeof loader>();
  const { name } = party;
  return (
    <Stack>
      <PageHeading lead={t("sharing:endParty.lead", { name })}>
        {t("sharing:endParty.title", { name })}
      </PageHeading>
      <EndPartyForm party={party} once={once} />
      <p>
        <Link to={paths.people()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
