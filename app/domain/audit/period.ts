import { endOfDay, startOfDay } from "#app/domain/end-of-day";
import { writtenDay } from "#app/domain/fields";
import type { PeriodProblems } from "./ledger-line";

interface Period {
  from: Date | null;
  /** The first moment that no longer belongs to it. */
  until: Date | null;
  problems: PeriodProblems;
}

/** From the beginning of one day to the end of another, in the time of Amsterdam. What is no day is told, and bounds nothing. */
export function periodOf(asked: { from: string; until: string }): Period {
  const [from, until] = [dayIn(asked.from), dayIn(asked.until)];
  const problems: PeriodProblems = {};
  if (from === null) problems.from = "not-a-date";
  if (until === null) problems.until = "not-a-date";
  else if (from && until && until < from) problems.until = "ends-before-it-begins";
  return {
    from: from ? startOfDay(from) : null,
    until: until && !problems.until ? endOfDay(until) : null,
    problems,
  };
}

/** YYYY-MM-DD; "" where nothing was written; null for what is no day of these two centuries. */
function dayIn(written: string): string | null {
  const { data = null } = writtenDay.safeParse(written);
  return data === "" || data?.startsWith("20") || data?.startsWith("21") ? data : null;
}
