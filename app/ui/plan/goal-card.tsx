import type { Audience, GoalState, LifeDomain } from "#app/domain/plan/goal";
import type { Changes } from "#app/domain/plan/version";
import type { Reader } from "#app/domain/sharing/party";
import { useSpeech } from "#app/i18n/speech";
import { CardLink, Tags } from "#app/ui/kit/card";
import { AudienceLine } from "#app/ui/sharing/audience-line";
import { paths } from "#app/web/paths";
import { ChangesLine } from "./changes-line";
import { GoalStateLine } from "./goal-state-line";

interface GoalCardProps {
  goal: {
    id: string;
    words: string;
    domain: LifeDomain | null;
    audience: Audience;
    agreements: number;
    progress: number;
    readers: Reader[];
    changes: Changes | null;
    state: GoalState | null;
  };
}

export function GoalCard({ goal }: GoalCardProps) {
  const { t } = useSpeech();
  const so = [
    goal.agreements > 0 && t("plan:agreements", { count: goal.agreements }),
    goal.progress > 0 && t("plan:entries", { count: goal.progress }),
  ].filter(Boolean);
  return (
    <CardLink to={paths.goal(goal.id)} title={goal.words} own>
      {so.length > 0 ? <p className="mb-3 text-ink-soft">{so.join(" · ")}</p> : null}
      {goal.domain ? <Tags tags={[t(`plan:domain.domains.${goal.domain}`)]} /> : null}
      <GoalStateLine state={goal.state} />
      <ChangesLine changes={goal.changes} />
      <AudienceLine audience={goal.audience} readers={goal.readers} />
    </CardLink>
  );
}
