import type { GoalState } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";

/** Where a goal stands and what has worked out, in words alone; nothing where nobody said it. */
export function GoalStateLine({ state }: { state: GoalState | null }) {
  const { t, calendarDay } = useSpeech();
  if (!state) return null;
  const { lifecycle, attainment, lookAgainOn, words } = state;
  const reached = words ?? t(`plan:state.attainments.${attainment}`);
  return (
    <div className="mb-2">
      <p>{t("plan:state.now", { state: t(`plan:state.lifecycles.${lifecycle}`) })}</p>
      <p dir="auto">{t("plan:state.reached", { state: reached })}</p>
      {lookAgainOn ? <p>{t("plan:state.lookAgain", { day: calendarDay(lookAgainOn) })}</p> : null}
    </div>
  );
}
