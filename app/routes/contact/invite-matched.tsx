import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { useSpeech } from "#app/i18n/speech";
import { wakePost } from "#app/mail/post.server";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { InviteForm } from "#app/ui/sharing/invite-form";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { requireHousehold } from "#app/web/ask.server";
import { follow, heldCode } from "#app/web/held-code.server";
import { paths } from "#app/web/paths";
import { submit } from "#app/web/submit.server";

export const handle: PageHandle = { title: "invite", personal: true };

/** Only two yeses lead here: the helper of a match is asked into the plan of whoever asked. */
export async function loader(asking: LoaderFunctionArgs) {
  const { request } = await follow(asking);
  if (request.state !== "matched" || !request.helper || !request.talksHere)
    throw redirect(paths.followRequest());
  const householdId = await requireHousehold(asking);
  const { name, organisation } = request.helper;
  return { householdId, once: newId(), name, organisation: organisation ?? undefined, byMail: false };
}

export async function action(asking: ActionFunctionArgs) {
  const code = heldCode(asking.request);
  if (!code) throw redirect(paths.enterCode());
  return submit(inviteParty, asking, { code, email: "" }, ({ invitationId }) => {
    wakePost();
    return redirect(paths.invitation(invitationId));
  });
}

export default function InviteMatchedPage() {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("contact:invite.lead")}>{t("sharing:invite.title")}</PageHeading>
      <InviteForm {...useLoaderData<typeof loader>()} />
      <p>
        <Link to={paths.followRequest()}>{t("common:form.cancel")}</Link>
      </p>
    </Stack>
  );
}
