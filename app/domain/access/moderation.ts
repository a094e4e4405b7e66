import { allow, refuse, type Verdict } from "#app/gate/verdict";

/** Whoever was appointed looks at what waits, of everybody. Nobody else knows that there is anything. */
export function moderatorsMayLook(): Verdict {
  return allow;
}

/** A moderator decides about pages, but for the own one. */
export function mayReviewPage({ isOwn }: { isOwn: boolean }): Verdict {
  return isOwn ? refuse("not-your-own-page") : allow;
}

/** Moderators, and nobody else, write what the website tells everybody. */
export function moderatorsMayPublish(): Verdict {
  return allow;
}

/** What moderators decided about a long file of helpers is done page by page by the house itself. */
export function theHouseCarriesOut(): Verdict {
  return allow;
}

/** Moderators are appointed from the command line of whoever runs the house, and on no page. */
export function whoRunsTheHouseMayAppoint(): Verdict {
  return allow;
}
