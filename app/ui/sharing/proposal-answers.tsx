import type { Proposal } from "#app/domain/plan/proposal";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink, PostButton } from "#app/ui/kit/button";
import { paths } from "#app/web/paths";

/** The three answers of the family. None of them asks for a reason. */
export function ProposalAnswers({ proposal, once }: { proposal: Proposal; once: string }) {
  const { t } = useSpeech();
  const { id, who, what, when, how, withWhom } = proposal;
  const to = paths.proposal(id);
  const said = { id: once, who, what, when, how: how ?? "", withWhom: withWhom ?? "" };
  return (
    <div className="mt-5 flex flex-wrap gap-3">
      <PostButton
        action={to}
        label={t("sharing:proposals.accept")}
        hidden={{ ...said, decision: "accepted" }}
        stay
      />
      <ButtonLink to={to} variant="quiet">
        {t("sharing:proposals.change")}
      </ButtonLink>
      <PostButton
        action={to}
        label={t("sharing:proposals.decline")}
        hidden={{ ...said, decision: "declined" }}
        stay
      />
    </div>
  );
}
