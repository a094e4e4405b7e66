import type { ComponentProps, ReactNode } from "react";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { SaidTo } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { ProposalAnswers } from "./proposal-answers";
import { ProposalCard } from "./proposal-card";
import { useWays } from "./use-ways";

interface ProposalsSectionProps {
  goalId: string;
  proposals: ComponentProps<typeof ProposalCard>["proposal"][];
  once: string;
  /** The family adds to the goal, so it takes over or does not; a party proposes. */
  may: { add: boolean; propose: boolean };
  /** Who will see what is taken over, in a sentence. */
  willSee: ReactNode;
}

/** What was proposed: to the family by whom, to who proposed what became of it. */
export function ProposalsSection({ goalId, proposals, once, may, willSee }: ProposalsSectionProps) {
  const { t } = useSpeech();
  const ways = useWays();
  if (proposals.length === 0 && !may.propose) return null;
  const propose = may.propose ? (
    <ButtonLink to={ways.propose(goalId)} variant="quiet">
      {t("sharing:proposals.propose")}
    </ButtonLink>
  ) : null;
  return (
    <Section title={t(may.add ? "sharing:proposals.title" : "sharing:proposals.titleOwn")} action={propose}>
      <Stack>
        {proposals.length === 0 ? <p className="text-ink-soft">{t("sharing:proposals.none")}</p> : null}
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} toFamily={may.add}>
            {may.add && !proposal.decision ? (
              <SaidTo audience={willSee}>
                <ProposalAnswers proposal={proposal} once={once} />
              </SaidTo>
            ) : null}
          </ProposalCard>
        ))}
      </Stack>
    </Section>
  );
}
