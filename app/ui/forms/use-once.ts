import { useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/** The id of a form that stands beside other things: the same while the page is refreshed, so that words in it stay, and a fresh one after something was sent. */
export function useOnce(fresh: string): string {
  const { state } = useNavigation();
  const [once, setOnce] = useState(fresh);
  const wasSent = useRef(false);
  useEffect(() => {
    if (state === "submitting") wasSent.current = true;
    if (state !== "idle" || !wasSent.current) return;
    wasSent.current = false;
    setOnce(fresh);
  }, [state, fresh]);
  return once;
}
