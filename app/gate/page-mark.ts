import { createHash } from "node:crypto";
import type { Person } from "./actor";
import type { Question } from "./command";

/** What a page showed, in a few characters that tell nothing of it. */
export type PageMark = string;

/** How often and when others looked is no change of what stands there. */
const noChange = ["changes", "lastLookedAt"];

export function markOf(shown: unknown): PageMark {
  const text = JSON.stringify(shown, (name, value) => {
    if (noChange.includes(name)) return undefined;
    return value instanceof Map ? [...value] : value;
  });
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/**
 * Asks the very question of a page that somebody has open once more, in that person's name, with rights as they are now. It leaves no line,
 * for nothing of the answer goes on but its mark. Null where there is no page any more. Of an answer that holds more than the page shows,
 * only what it shows is marked. The page is about the household of its line, unless its answer names others that it would hear of.
 */
export async function markNow<Result>(
  page: Question<Result>,
  reader: Person,
  asked: unknown,
  shownOf: (result: Result) => unknown = (result) => result,
  hearsOf?: (result: Result) => string[],
): Promise<{ mark: PageMark; households: string[] } | null> {
  const outcome = await page.unseen(reader, asked);
  if (outcome.kind !== "done") return null;
  const { result, householdId } = outcome;
  return {
    mark: markOf(shownOf(result)),
    households: hearsOf?.(result) ?? (householdId ? [householdId] : []),
  };
}
