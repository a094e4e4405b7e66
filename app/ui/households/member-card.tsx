import { Link } from "@remix-run/react";
import type { ListedMember } from "#app/domain/households/member";
import { useSpeech } from "#app/i18n/speech";
import { Initials } from "#app/ui/kit/avatar";
import { PostButton } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { paths } from "#app/web/paths";

interface MemberCardProps {
  member: ListedMember;
  maySettle: boolean;
  once: string;
}

/** Who this is to the family, how far the own sign-in is, and what the reader can do about both. */
export function MemberCard({ member, maySettle, once }: MemberCardProps) {
  const { t } = useSpeech();
  const { id, name, role, tier, home, signIn, isYou, couldAnswer } = member;
  const facts = [
    t(`households:members.roles.${role}`),
    ...(tier === "adult" ? [] : [t(`households:members.tiers.${tier}`)]),
    ...(home === "elsewhere" ? [t("households:members.elsewhere")] : []),
    t(`households:members.signIn.${signIn}`),
  ];
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-4">
        <Initials name={name} />
        <div className="min-w-0 flex-1 basis-52">
          <h2 className="text-xl">{isYou ? t("households:members.you", { name }) : name}</h2>
          {facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </div>
      </div>
      {maySettle && signIn === "waiting" ? <WhoAccepted member={member} /> : null}
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 empty:hidden">
        {maySettle ? <OwnSignIn member={member} once={once} /> : null}
        {couldAnswer.length > 0 ? (
          <Link to={paths.askToRepresent(member.id)}>
            {isYou ? t("households:members.chooseAnswerer") : t("households:members.askAnswerer", { name })}
          </Link>
        ) : null}
        {member.mayAskAboutOwning ? (
          <Link to={paths.askAboutOwning(id)}>{t(`households:owning.ask.${role}`, { name })}</Link>
        ) : null}
        {member.mayCorrect ? (
          <Link to={paths.correctMember(id)}>
            {isYou ? t("households:correct.linkOwn") : t("households:correct.link", { name })}
          </Link>
        ) : null}
      </div>
    </Card>
  );
}

function OwnSignIn({ member: { id, name, signIn, invitationId }, once }: Omit<MemberCardProps, "maySettle">) {
  const { t } = useSpeech();
  if (signIn === "none") {
    const label = t("households:members.invite", { name });
    return <PostButton action={paths.inviteMember(id)} hidden={{ id: once }} label={label} />;
  }
  if (signIn !== "invited" || !invitationId) return null;
  return <Link to={paths.invitation(invitationId)}>{t("households:members.showInvitation")}</Link>;
}

/** The words may have come into other hands: an owner reads the name and says whether it is the one who was meant. */
function WhoAccepted({ member: { id, name, acceptedName } }: { member: ListedMember }) {
  const { t } = useSpeech();
  return (
    <div className="mt-4 rounded-lg bg-care-soft p-4">
      <p className="font-bold">{t("households:members.confirm.question", { name, acceptedName })}</p>
      <p className="mt-1 mb-4">{t("households:members.confirm.text", { name })}</p>
      <div className="flex flex-wrap gap-4">
        <PostButton
          action={paths.settleMember(id)}
          hidden={{ answer: "yes" }}
          variant="primary"
          label={t("households:members.confirm.yes", { name })}
        />
        <PostButton
          action={paths.settleMember(id)}
          hidden={{ answer: "no" }}
          label={t("households:members.confirm.no")}
        />
      </div>
    </div>
  );
}
