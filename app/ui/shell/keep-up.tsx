import { useFetchers, useMatches, useNavigation, useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useSpeech } from "#app/i18n/speech";
import { Button } from "#app/ui/kit/button";
import { hasUnsavedWords } from "../forms/unsaved-words";
import { handleOf } from "./page-handle";

const minutesUntilAway = 10;
const secondsInSight = 10;

type Line = "changed" | "refreshed" | null;

/**
 * Keeps a page that is open as it is by now. What somebody is writing is never touched, and nobody who walked away stays signed in by it: then a
 * line says that something changed; so it does on a page that asks for a decision. Only for a page whose loader says where it hears of it (keepUp), another address after each loading.
 */
export function KeepUp() {
  const matches = useMatches();
  const here = matches.at(-1);
  const at = addressIn(here?.data);
  const stays = handleOf(matches)?.asks === true;
  return at ? <KeepPageUp key={here?.pathname} at={at} stays={stays} /> : null;
}

function addressIn(data: unknown): string | null {
  const said = typeof data === "object" && data !== null && "keepUp" in data ? data.keepUp : null;
  return typeof said === "string" ? said : null;
}

function KeepPageUp({ at, stays }: { at: string; stays: boolean }) {
  const { t, time } = useSpeech();
  const { revalidate } = useRevalidator();
  const [line, setLine] = useState<Line>(null);
  const lastTouch = useLastTouch();
  const isOnTheWay = useRef(false);
  isOnTheWay.current = [useNavigation(), ...useFetchers()].some(({ state }) => state !== "idle");

  const refresh = useCallback(() => {
    setLine("refreshed");
    revalidate();
  }, [revalidate]);
  const onChanged = useCallback(() => {
    // One's own change: what comes back from it is the page as it is by now.
    if (isOnTheWay.current) return;
    if (stays || hasUnsavedWords() || lastTouch() > minutesUntilAway * 60_000) setLine("changed");
    else refresh();
  }, [refresh, lastTouch, stays]);

  useEffect(() => {
    setLine((now) => (now === "changed" ? null : now));
    return listenWhileInSight(at, onChanged);
  }, [at, onChanged]);
  useEffect(() => {
    if (line !== "refreshed") return;
    const timer = setTimeout(() => setLine(null), secondsInSight * 1000);
    return () => clearTimeout(timer);
  }, [line]);

  return (
    <div role="status" className="keep-up print:hidden">
      {line === "changed" ? (
        <p className="keep-up-line">
          {t("common:keepUp.changed")}
          <Button type="button" variant="quiet" onClick={refresh}>
            {t("common:keepUp.refresh")}
          </Button>
        </p>
      ) : null}
      {line === "refreshed" ? (
        <p className="keep-up-line">{t("common:keepUp.refreshed", { time: time(new Date()) })}</p>
      ) : null}
    </div>
  );
}

/** One stream for a page in sight, and none for a page behind others. */
function listenWhileInSight(at: string, onChanged: () => void): () => void {
  let source: EventSource | null = null;
  const follow = () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(at);
      source.addEventListener("changed", onChanged);
    }
  };
  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    source?.close();
  };
}

/** How long ago somebody touched the page, in milliseconds. */
function useLastTouch(): () => number {
  const [touch] = useState(() => ({ at: Date.now() }));
  useEffect(() => {
    const touched = () => {
      touch.at = Date.now();
    };
    const signs = ["pointerdown", "keydown", "scroll"] as const;
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, [touch]);
  return useCallback(() => Date.now() - touch.at, [touch]);
}
