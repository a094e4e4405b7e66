import type { Asking } from "./ask.server";
import { forgetCode } from "./held-code.server";
import { forgetDraft } from "./request-draft.server";

/** Takes out of this browser what it held for who leaves: the code of a request, and a request half written on the page that is left. */
export function leaveNothing({ request, context: { visit } }: Asking): void {
  forgetCode(visit);
  const left = /\/hulp\/([\w-]{36})(?:\/|$)/.exec(request.headers.get("Referer") ?? "");
  if (left?.[1]) forgetDraft(visit, left[1]);
}
