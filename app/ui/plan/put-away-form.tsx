import type { ReactNode } from "react";
import type { GoalState } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { SaidTo } from "#app/ui/kit/notice";
import { paths } from "#app/web/paths";

interface PutAwayFormProps {
  goalId: string;
  once: string;
  state: GoalState | null;
  may: boolean;
  /** Who sees it, in a sentence. */
  seenBy: ReactNode;
}

/** What does not hold any more is put away, and can be taken back: it is said like where a goal stands, and as little lost. */
export function PutAwayForm({ goalId, once, state, may, seenBy }: PutAwayFormProps) {
  const { t } = useSpeech();
  if (!may) return null;
  const isPutAway = state?.lifecycle === "stopped";
  const lifecycle = isPutAway ? "running" : "stopped";
  return (
    <SaidTo audience={seenBy}>
      <PostButton
        action={paths.goalState(goalId)}
        hidden={{ id: once, lifecycle, attainment: "notYet" }}
        label={t(isPutAway ? "plan:important.takeBack" : "plan:important.putItAway")}
        stay
      />
    </SaidTo>
  );
}
