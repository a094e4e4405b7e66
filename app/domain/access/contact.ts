import { allow, type Verdict } from "#app/gate/verdict";

/** Anybody may ask a helper something, without an account and under any name. */
export function anybodyMayAsk(): Verdict {
  return allow;
}

/** Whoever holds the follow-up code asked: it opens this one contact, and nothing else. */
export function whoHoldsTheCodeMay(): Verdict {
  return allow;
}

/** Whoever holds the link of a letter reads the helper's mail: it opens one request that is still to be answered. */
export function whoHoldsTheLinkMay(): Verdict {
  return allow;
}

/** What was asked of a page is for the person on that page, and for nobody else: not for the organisation either. */
export function whoWasAskedMay(): Verdict {
  return allow;
}

/** The house itself keeps the clock. It reads moments and where to send letters, and no word of what was asked. */
export function theClockMay(): Verdict {
  return allow;
}
