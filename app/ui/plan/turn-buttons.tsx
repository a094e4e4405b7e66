import type { FetcherWithComponents } from "@remix-run/react";
import type { Turn } from "#app/domain/plan/task";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { paths } from "#app/web/paths";

interface TurnButtonsProps {
  fetcher: FetcherWithComponents<unknown>;
  taskId: string;
  turn: Turn;
  today: string;
  once: string;
  /** The page to come back to. */
  here: string;
  /** Who may claim takes a turn; the family settles every turn, others their own. */
  may: { claim: boolean; settle: boolean };
  /** What the turn is of, for who only hears the button. */
  about: string;
  onPress: () => void;
}

/** What can be said of a turn now: plain forms, that a script sends beside the page where it runs. */
export function TurnButtons(props: TurnButtonsProps) {
  const { fetcher, taskId, turn, today, once, here, may, about, onPress } = props;
  const { t } = useSpeech();
  const { day, taker, isDone } = turn;
  const own = may.settle || (may.claim && taker?.isYou);
  const marks = [
    ...(own && !isDone && day <= today ? (["done"] as const) : []),
    ...(own && isDone ? (["undone"] as const) : []),
    ...(own && taker && !isDone ? (["released"] as const) : []),
  ];
  const said = [
    ...(may.claim && !taker && !isDone && day >= today
      ? [{ action: paths.claimTurn(taskId), words: t("tasks:claim"), mark: null }]
      : []),
    ...marks.map((mark) => ({ action: paths.markTurn(taskId), words: t(`tasks:marks.${mark}`), mark })),
  ];
  return (
    <div className="flex flex-wrap gap-3">
      {said.map(({ action, words, mark }) => (
        <fetcher.Form key={words} method="post" action={action} onSubmit={onPress} preventScrollReset>
          <input type="hidden" name="id" value={once} />
          <input type="hidden" name="day" value={day} />
          <input type="hidden" name="here" value={here} />
          {mark ? <input type="hidden" name="mark" value={mark} /> : null}
          <Button variant="quiet">
            {words}
            <span className="visually-hidden"> {about}</span>
          </Button>
        </fetcher.Form>
      ))}
    </div>
  );
}
