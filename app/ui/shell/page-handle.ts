import type { UIMatch } from "@remix-run/react";
import type { Catalogue } from "#app/i18n/catalogue";

/** What a route says about its page. */
export interface PageHandle {
  /** Neutral: a title stands in the browser's history, so it holds no name and nothing of a plan. */
  title: keyof Catalogue["common"]["titles"];
  /** Pages of a signed-in person get the scripts that make forms smoother, and are never kept behind Back. */
  personal?: true;
  /** A page where one press decides about people is never loaded anew by itself: what is under somebody's finger stays there. */
  asks?: true;
}

export function handleOf(matches: UIMatch[]): PageHandle | null {
  const handle = matches.at(-1)?.handle;
  return typeof handle === "object" && handle !== null && "title" in handle ? (handle as PageHandle) : null;
}
