/** What a party may do with an item, from least to most; each includes the ones before it. */
export const grantVerbs = ["see", "comment", "propose"] as const;

export type GrantVerb = (typeof grantVerbs)[number];

export const partyKinds = [
  "helper",
  "school",
  "housing",
  "police",
  "network",
  "clientSupporter",
  "trustedPerson",
] as const;

export type PartyKind = (typeof partyKinds)[number];

/** How long somebody may: as long as the help goes on, until a day, or also when the help is over. */
export const durations = ["help", "day", "after"] as const;

export type Duration = (typeof durations)[number];

/** Help ends at this moment, or after a day that is named. */
export const helpEndings = ["now", "day"] as const;

/** What hangs under a goal is shown also as far as it is there already, or only what comes from now on. */
export const beginnings = ["everything", "today"] as const;

/** Whether somebody with the one verb may do what the other one names. */
export function includes(given: GrantVerb, wanted: GrantVerb): boolean {
  return grantVerbs.indexOf(given) >= grantVerbs.indexOf(wanted);
}
