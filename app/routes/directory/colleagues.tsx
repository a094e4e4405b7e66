import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { askColleague } from "#app/domain/directory/ask-colleague";
import { readColleagues } from "#app/domain/directory/read-colleagues";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { AskColleague } from "#app/ui/directory/ask-colleague";
import { ColleagueInvitation } from "#app/ui/directory/colleague-invitation";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { siteOf } from "#app/web/invitation-card.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "ownPage", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { organisation, invitations } = await ask(readColleagues, asking, {});
  const site = siteOf(asking.request);
  const linkTo = (words: string[]) => site + paths.colleagueInvitation(words.join("-"));
  const shown = invitations.map((one) => ({ ...one, link: one.words && linkTo(one.words) }));
  return { organisation, invitations: shown, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(askColleague, asking, {}, () => redirect(paths.colleagues()));

/** Also where there were too many: the page shows them. */
export const shouldRevalidate = () => true;

export default function ColleaguesPage() {
  const { t } = useSpeech();
  const { organisation, invitations, id } = useLoaderData<typeof loader>();
  return (
    <Stack gap="lg">
      <PageHeading lead={t("directory:colleagues.lead", { organisation })}>
        {t("directory:colleagues.title")}
      </PageHeading>
      <AskColleague once={id} />
      {invitations.length > 0 ? (
        <Section title={t("directory:colleagues.made")}>
          <Stack gap="sm">
            {invitations.map((invitation) => (
              <ColleagueInvitation key={invitation.id} invitation={invitation} />
            ))}
          </Stack>
        </Section>
      ) : null}
      <p>
        <Link to={paths.ownPage()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
