import { useFetcher } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import type { Turn } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { SaidTo } from "#app/ui/kit/notice";
import { useJustSaid } from "./just-said";
import { TakeBackLine } from "./take-back-line";
import { TurnButtons } from "./turn-buttons";

interface TurnRowProps {
  taskId: string;
  turn: Turn;
  today: string;
  once: string;
  /** The page to come back to. */
  here: string;
  may: { claim: boolean; settle: boolean };
  /** What the turn is of, where that does not stand above. */
  words?: string;
  /** Who sees it, in a sentence, where that does not stand above. */
  seenBy?: ReactNode;
}

/** One turn of one day: who takes it, and the buttons that fit. What was pressed is shown before the server has answered. */
export function TurnRow({ taskId, turn, today, once, here, may, words, seenBy }: TurnRowProps) {
  const { t, calendarDay } = useSpeech();
  const fetcher = useFetcher();
  const said = useRef<HTMLParagraphElement>(null);
  const just = useJustSaid();
  const { day } = turn;
  const isUnderWay = fetcher.formData !== undefined;
  const shown = fetcher.formData ? afterwards(turn, fetcher.formData) : turn;
  return (
    <li className="grid gap-2 border-b border-line py-4" aria-busy={isUnderWay}>
      {words ? (
        <p className="text-lg" dir="auto">
          {words}
        </p>
      ) : null}
      <p ref={said} tabIndex={-1}>
        <span className="font-bold">{day === today ? t("tasks:today") : calendarDay(day)}</span>
        {": "}
        {t(`tasks:turn.${turnState(shown)}`, { name: shown.taker?.name ?? "" })}
      </p>
      {isUnderWay ? null : (
        <SaidTo audience={seenBy}>
          <TurnButtons
            {...{ fetcher, taskId, turn, today, once, here, may }}
            about={t("tasks:about", { day: calendarDay(day), what: words ?? "" })}
            onPress={() => said.current?.focus()}
          />
        </SaidTo>
      )}
      {just?.said === "done" && just.taskId === taskId && just.day === day && turn.isDone ? (
        <TakeBackLine {...{ just, once, here }} />
      ) : null}
    </li>
  );
}

/** As it will read once the server has said yes. */
function afterwards(turn: Turn, sent: FormData): Turn {
  switch (sent.get("mark")) {
    case "done":
      return { ...turn, isDone: true };
    case "undone":
      return { ...turn, isDone: false };
    case "released":
      return { ...turn, taker: null, isFreeAgain: true };
    default:
      return { ...turn, taker: { id: "", name: null, isYou: true } };
  }
}

function turnState({ taker, isDone, isFreeAgain }: Turn) {
  if (isDone) return "done" as const;
  if (taker?.isYou) return "you" as const;
  if (taker) return taker.name ? ("named" as const) : ("somebody" as const);
  return isFreeAgain ? ("freeAgain" as const) : ("free" as const);
}
