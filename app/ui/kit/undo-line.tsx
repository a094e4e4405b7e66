import { type ReactNode, useEffect, useState } from "react";
import { Notice } from "#app/ui/kit/notice";

const secondsToUndo = 10;

/** What was just done, with the way back: a plain form. Where a script runs it goes after ten seconds, unless somebody is at it. */
export function UndoLine({ said, children }: { said: ReactNode; children: ReactNode }) {
  const [isGone, setIsGone] = useState(false);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => setIsGone(true), secondsToUndo * 1000);
    return () => clearTimeout(timer);
  }, [isHeld]);
  if (isGone) return null;
  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits for whoever is at the button within
    <div onFocus={hold} onBlur={release} onPointerEnter={hold} onPointerLeave={release}>
      <Notice tone="good" live>
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p>{said}</p>
          {children}
        </div>
      </Notice>
    </div>
  );
}
