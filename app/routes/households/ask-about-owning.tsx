import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { askAboutOwning } from "#app/domain/households/ask-about-owning";
import { readMembers } from "#app/domain/households/read-members";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { PlainForm } from "#app/ui/kit/form";
import { PageHeading, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold, stop } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "owning", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const { members } = await ask(readMembers, asking, { householdId });
  const member = members.find(({ id }) => id === asking.params.memberId);
  if (!member?.mayAskAboutOwning) throw stop({ reason: "missing" }, 404);
  return { name: member.name, role: member.role, id: newId() };
}

export const action = (asking: ActionFunctionArgs) =>
  submit(askAboutOwning, asking, { memberId: asking.params.memberId }, () => redirect(paths.members()));

/** What it would mean, before anybody is asked. */
export default function AskAboutOwningPage() {
  const { t } = useSpeech();
  const { name, role, id } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <PageHeading>{t(`households:owning.page.${role}.title`, { name })}</PageHeading>
      <ul className="reading-width grid list-disc gap-2 ps-6 text-lg">
        <li>{t(`households:owning.page.${role}.means`, { name })}</li>
        <li>{t(`households:owning.page.${role}.yes`, { name })}</li>
        <li>{t("households:owning.page.private", { name })}</li>
      </ul>
      <PlainForm once={id}>
        <p>
          <Button>{t(`households:owning.page.${role}.send`, { name })}</Button>
        </p>
      </PlainForm>
      <p>
        <Link to={paths.members()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
