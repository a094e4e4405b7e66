import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { InvitationCard } from "#app/ui/sharing/invitation-card";
import { MailedNotice } from "#app/ui/sharing/mailed-notice";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { invitationCard } from "#app/web/invitation-card.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "invitation", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const { invitationId } = asking.params;
  const { invitation, words, mailed } = await ask(showInvitation, asking, { invitationId });
  return { invitation, mailed, card: words && invitationCard(words, asking.request), id: newId() };
}

export default function InvitationPage() {
  const { t, dayAndTime } = useSpeech();
  const { invitation, mailed, card, id } = useLoaderData<typeof loader>();
  const { name, state, expiresAt, memberId } = invitation;
  return (
    <Stack gap="lg">
      <div className="print:hidden">
        <PageHeading
          lead={card ? t("sharing:invitation.lead", { name, moment: dayAndTime(expiresAt) }) : undefined}
        >
          {t("sharing:invitation.title", { name })}
        </PageHeading>
        {mailed ? <MailedNotice mailed={mailed} name={name} /> : null}
      </div>
      {card ? <InvitationCard {...card} until={expiresAt} /> : null}
      {state === "accepted" ? (
        <Notice tone="good">
          {t(memberId ? "sharing:invitation.acceptedMember" : "sharing:invitation.accepted", { name })}
        </Notice>
      ) : null}
      {state === "expired" || state === "withdrawn" ? (
        <>
          <Notice tone="info">{t("sharing:invitation.closed")}</Notice>
          <PostButton
            action={paths.renewInvitation(invitation.id)}
            hidden={{ id }}
            variant="primary"
            label={t("sharing:invitation.renew")}
          />
        </>
      ) : null}
      <div className="flex flex-wrap items-center gap-6 print:hidden">
        {memberId ? (
          <Link to={paths.members()}>{t("households:members.title")}</Link>
        ) : (
          <Link to={paths.people()}>{t("sharing:people.title")}</Link>
        )}
        <Link to={paths.plan()}>
          {t(card && !memberId ? "sharing:invitation.prepare" : "sharing:invitation.toPlan")}
        </Link>
        {card ? (
          <PostButton
            action={paths.withdrawInvitation(invitation.id)}
            label={t("sharing:invitation.withdraw")}
          />
        ) : null}
      </div>
    </Stack>
  );
}
