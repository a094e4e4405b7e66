import { Link } from "@remix-run/react";
import type { GoalState } from "#app/domain/plan/goal";
import type { Edited } from "#app/domain/plan/version";
import { useSpeech } from "#app/i18n/speech";

interface GoalStateLineProps {
  state: GoalState | null;
  newDayAt?: string;
  /** When it was said, by whom, and how often something else was before; on the page of the goal itself. */
  said?: Edited | null;
  /** Where the former answers are read. */
  formerAt?: string;
}

/** Where a goal stands and what has worked out, in words alone; nothing where nobody said it. Who may choose another day is led to it. */
export function GoalStateLine({ state, newDayAt, said, formerAt }: GoalStateLineProps) {
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
      {said ? <SaidLine said={said} formerAt={formerAt} /> : null}
    </div>
  );
}

function SaidLine({ said, formerAt }: { said: Edited; formerAt?: string }) {
  const { t, dayAndTime } = useSpeech();
  const at = dayAndTime(said.at);
  return (
    <p className="text-sm text-ink-soft">
      {said.by ? t("plan:state.said", { at, name: said.by }) : t("plan:state.saidByFamily", { at })}{" "}
      {formerAt && said.former > 0 ? <Link to={formerAt}>{t("plan:state.former")}</Link> : null}
    </p>
  );
}
