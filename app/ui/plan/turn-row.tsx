import type { Turn } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { paths } from "#app/web/paths";

interface TurnRowProps {
  taskId: string;
  turn: Turn;
  today: string;
  once: string;
  /** The page to come back to. */
  here: string;
  /** Who may claim takes a turn; the family settles every turn, others their own. */
  may: { claim: boolean; settle: boolean };
  /** What the turn is of, where that does not stand above. */
  words?: string;
}

/** One turn of one day: who takes it, and the buttons that fit. */
export function TurnRow({ taskId, turn, today, once, here, may, words }: TurnRowProps) {
  const { t, calendarDay } = useSpeech();
  const { day, taker, isDone } = turn;
  const state = turnState(turn);
  const own = may.settle || (may.claim && taker?.isYou);
  const marks = [
    ...(own && !isDone && day <= today ? (["done"] as const) : []),
    ...(own && isDone ? (["undone"] as const) : []),
    ...(own && taker && !isDone ? (["released"] as const) : []),
  ];
  const about = { day: calendarDay(day), what: words ?? "" };
  return (
    <li className="grid gap-2 border-b border-line py-4">
      {words ? (
        <p className="text-lg" dir="auto">
          {words}
        </p>
      ) : null}
      <p>
        <span className="font-bold">{day === today ? t("tasks:today") : calendarDay(day)}</span>
        {": "}
        {t(`tasks:turn.${state}`, { name: taker?.name ?? "" })}
      </p>
      <div className="flex flex-wrap gap-3">
        {may.claim && !taker && !isDone ? (
          <PostButton
            action={paths.claimTurn(taskId)}
            label={<Said words={t("tasks:claim")} about={t("tasks:about", about)} />}
            hidden={{ id: once, day, here }}
          />
        ) : null}
        {marks.map((mark) => (
          <PostButton
            key={mark}
            action={paths.markTurn(taskId)}
            label={<Said words={t(`tasks:marks.${mark}`)} about={t("tasks:about", about)} />}
            hidden={{ id: once, day, mark, here }}
          />
        ))}
      </div>
    </li>
  );
}

/** The words of a button, with what it is about for who only hears it. */
function Said({ words, about }: { words: string; about: string }) {
  return (
    <>
      {words}
      <span className="visually-hidden"> {about}</span>
    </>
  );
}

function turnState({ taker, isDone, isFreeAgain }: Turn) {
  if (isDone) return "done" as const;
  if (taker?.isYou) return "you" as const;
  if (taker) return taker.name ? ("named" as const) : ("somebody" as const);
  return isFreeAgain ? ("freeAgain" as const) : ("free" as const);
}
