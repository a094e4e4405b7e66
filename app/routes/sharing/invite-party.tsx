import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { useSpeech } from "#app/i18n/speech";
import { carriesLetters } from "#app/mail/post.server";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { InviteForm } from "#app/ui/sharing/invite-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireHousehold } from "#app/web/ask.server";
import { invite } from "#app/web/invite.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "invite", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return {
    householdId,
    once: newId(),
    byMail: carriesLetters(),
  };
}

export const action = (asking: ActionFunctionArgs) => invite(asking);

export default function InvitePartyPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("sharing:invite.lead")}>{t("sharing:invite.title")}</PageHeading>
      <InviteForm {...useLoaderData<typeof loader>()} />
      <p>
        <Link to={paths.people()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
