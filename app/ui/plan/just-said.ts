import { useSearchParams } from "@remix-run/react";

/** What takes back what was just said of a turn. A turn that was given back or taken has the other button beside it already. */
export const takesBack = { done: "undone", skipped: "resumed", stopped: "resumed" } as const;

export interface JustSaid {
  said: keyof typeof takesBack;
  taskId: string;
  day: string;
}

/** What somebody said of a turn on the way to this page, as its address tells. */
export function useJustSaid(): JustSaid | null {
  const [search] = useSearchParams();
  const [said = "", taskId, day] = (search.get("net") ?? "").split("_");
  return said in takesBack && taskId && day ? { said: said as JustSaid["said"], taskId, day } : null;
}
