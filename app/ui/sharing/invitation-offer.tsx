import { Link } from "@remix-run/react";
import type { invitationStates } from "#app/domain/sharing/invitation-states";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { TableDrawing } from "#app/ui/kit/drawing";
import { AudienceNote, Notice } from "#app/ui/kit/notice";
import { PageHeading, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

type State = (typeof invitationStates)[number];

/** For whom it is, and what comes after the yes: somebody from outside, or one of the family who gets an own sign-in. */
interface Offered {
  name: string;
  forMember: boolean;
  /** Of how much the household has prepared: how much will be seen, and with how much of it a say. */
  ready: { toSee: number; toComment: number } | null;
}

export function InvitationOffer({ name, forMember, ready }: Offered) {
  const { t } = useSpeech();
  const whose = forMember ? "member" : "party";
  return (
    <Stack>
      <PageHeading lead={t("sharing:accept.lead", { name })}>
        {t(`sharing:accept.title.${whose}`)}
      </PageHeading>
      <p className="reading-width text-lg">{t(`sharing:accept.text.${whose}`)}</p>
      {ready && !forMember ? <Ready {...ready} /> : null}
      <AudienceNote>{t("sharing:accept.seen")}</AudienceNote>
      <PostButton action="" variant="primary" label={t("sharing:accept.send")} />
      <TableDrawing />
    </Stack>
  );
}

function Ready({ toSee, toComment }: NonNullable<Offered["ready"]>) {
  const { t } = useSpeech();
  if (toSee === 0) return <p className="reading-width text-lg">{t("sharing:accept.nothingReady")}</p>;
  return (
    <p className="reading-width text-lg">
      {t("sharing:accept.toSee", { count: toSee })}{" "}
      {toComment === 0 ? t("sharing:accept.onlyToRead") : t("sharing:accept.toComment", { count: toComment })}
    </p>
  );
}

/** The family's turn: nothing is open before it has said that this is the right person. */
export function InvitationAccepted({ forMember }: { forMember: boolean }) {
  const { t } = useSpeech();
  return (
    <Stack>
      <PageHeading lead={t("sharing:accept.accepted.lead")}>{t("sharing:accept.accepted.title")}</PageHeading>
      <Notice tone="info">{t(`sharing:accept.accepted.${forMember ? "member" : "party"}`)}</Notice>
      <p>
        {forMember ? (
          <Link to={paths.plan()}>{t("households:waiting.look")}</Link>
        ) : (
          <Link to={paths.sharedWithMe()}>{t("sharing:accept.toShared")}</Link>
        )}
      </p>
    </Stack>
  );
}

/** Words that do not open this door any more, or never did. */
export function InvitationTrouble({ state }: { state: Exclude<State, "open" | "accepted-by-you"> | null }) {
  const { t } = useSpeech();
  const lead = state ? t(`sharing:accept.states.${state}`) : t("sharing:accept.unusableText");
  return (
    <Stack>
      <PageHeading lead={lead}>{t("sharing:accept.unusable")}</PageHeading>
      <p>
        <Link to={paths.enterInvitation()}>{t("sharing:accept.again")}</Link>
      </p>
    </Stack>
  );
}
