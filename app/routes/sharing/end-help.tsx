import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readPerson } from "#app/domain/reading/read-person";
import { endHelp } from "#app/domain/sharing/end-help";
import { useSpeech } from "#app/i18n/speech";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { EndHelpForm } from "#app/ui/sharing/end-help-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "endHelp", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { party, help } = await ask(readPerson, asking, { partyId: asking.params.partyId });
  if (party.state !== "here" || !help?.goesOn) throw redirect(paths.people());
  return { name: party.name, once: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(endHelp, asking, { partyId: asking.params.partyId }, () => redirect(paths.people()));

export default function EndHelpPage() {
  const { t } = useSpeech();
  const { name, once } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading lead={t("sharing:endHelp.lead")}>{t("sharing:endHelp.title", { name })}</PageHeading>
      <EndHelpForm once={once} />
      <p>
        <Link to={paths.people()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
