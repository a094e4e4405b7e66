import type { ReactNode } from "react";
import type { Proposal } from "#app/domain/plan/proposal";
import { useSpeech } from "#app/i18n/speech";
import { Card, Tags } from "#app/ui/kit/card";
import { AgreementFacts } from "#app/ui/plan/agreement-facts";

interface ProposalCardProps {
  proposal: Proposal & { addresses: string[] };
  toFamily: boolean;
  children?: ReactNode;
}

/** An agreement as somebody would like to see it, with how it stands. */
export function ProposalCard({ proposal, toFamily, children }: ProposalCardProps) {
  const { t, dayAndTime } = useSpeech();
  const { authorName, createdAt, what, decision } = proposal;
  const moment = dayAndTime(createdAt);
  return (
    <Card>
      <p className="text-sm text-ink-soft">
        {toFamily
          ? t("sharing:proposals.by", { name: authorName, moment })
          : t("sharing:proposals.byYou", { moment })}
      </p>
      <h3 className="mt-1 text-xl" dir="auto">
        {what}
      </h3>
      <div className="mt-3">
        <AgreementFacts {...proposal} />
      </div>
      {decision || !toFamily ? (
        <div className="mt-4">
          <Tags tags={[t(`sharing:proposals.states.${decision ?? "open"}`)]} />
        </div>
      ) : null}
      {children}
    </Card>
  );
}
