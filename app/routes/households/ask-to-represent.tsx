import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { askToRepresent } from "#app/domain/households/ask-to-represent";
import { readMembers } from "#app/domain/households/read-members";
import { useSpeech } from "#app/i18n/speech";
import { AskToRepresentForm } from "#app/ui/households/ask-to-represent-form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold, stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "represent", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const { members } = await ask(readMembers, asking, { householdId });
  const member = members.find(({ id }) => id === asking.params.memberId);
  if (!member || member.couldAnswer.length === 0) throw stop({ reason: "missing" }, 404);
  return { member, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(askToRepresent, asking, { memberId: asking.params.memberId }, () => redirect(paths.members()));

export default function AskToRepresentPage() {
  const { t } = useSpeech();
  const { member, id } = useLoaderData<typeof loader>();
  const { name, isYou } = member;
  return (
    <Stack>
      <PageHeading
        lead={isYou ? t("households:askToRepresent.leadOwn") : t("households:askToRepresent.lead", { name })}
      >
        {isYou ? t("households:askToRepresent.titleOwn") : t("households:askToRepresent.title", { name })}
      </PageHeading>
      <AskToRepresentForm member={member} once={id} />
      <p>
        <Link to={paths.members()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
