import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readPeople } from "#app/domain/sharing/read-people";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { EmptyState } from "#app/ui/kit/empty";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { PeopleList } from "#app/ui/sharing/people-list";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "people", personal: true, asks: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const page = await ask(readPeople, asking, { householdId });
  return { ...page, keepUp: keepsUp("people", page, { id: householdId }) };
}

export default function PeoplePage() {
  const { t } = useSpeech();
  const { people, mayInvite, mayDecide } = useLoaderData<typeof loader>();
  const invite = mayInvite ? (
    <ButtonLink to={paths.inviteParty()}>{t("sharing:people.invite")}</ButtonLink>
  ) : null;
  return (
    <Stack gap="lg">
      <PageHeading lead={t("sharing:people.lead")}>{t("sharing:people.title")}</PageHeading>
      {people.length === 0 ? (
        <EmptyState title={t("sharing:people.empty.title")} action={invite}>
          {t("sharing:people.empty.text")}
        </EmptyState>
      ) : (
        <Stack>
          <PeopleList people={people} mayDecide={mayDecide} />
          {invite ? <p>{invite}</p> : null}
        </Stack>
      )}
      <p className="flex flex-wrap gap-x-8 gap-y-2">
        <Link to={paths.overview()}>{t("sharing:overview.title")}</Link>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
    </Stack>
  );
}
