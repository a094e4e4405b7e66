import { Link } from "@remix-run/react";
import type { GoalState } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";

/** Where a goal stands and what has worked out, in words alone; nothing where nobody said it. Who may choose another day is led to it. */
export function GoalStateLine({ state, newDayAt }: { state: GoalState | null; newDayAt?: string }) {
  const { t, calendarDay } = useSpeech();
  if (!state) return null;
  const { lifecycle, attainment, lookAgainOn, offeredDay, words } = state;
  const reached = words ?? t(`plan:state.attainments.${attainment}`);
  return (
    <div className="mb-2">
      <p>{t("plan:state.now", { state: t(`plan:state.lifecycles.${lifecycle}`) })}</p>
      <p dir="auto">{t("plan:state.reached", { state: reached })}</p>
      {lookAgainOn && !offeredDay ? (
        <p>{t("plan:state.lookAgain", { day: calendarDay(lookAgainOn) })}</p>
      ) : null}
      {lookAgainOn && offeredDay ? <p>{t("plan:state.moved", { day: calendarDay(lookAgainOn) })}</p> : null}
      {offeredDay && newDayAt ? (
        <p>
          <Link to={newDayAt}>{t("plan:state.newDay", { day: calendarDay(offeredDay) })}</Link>
        </p>
      ) : null}
    </div>
  );
}
