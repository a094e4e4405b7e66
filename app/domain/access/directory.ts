import { allow, refuse, type Verdict } from "#app/gate/verdict";

/** The directory is public: everybody may look, and nothing of the looking is kept. */
export function everybodyMayLook(): Verdict {
  return allow;
}

/** What a page says, whether it is right and in sight, whether there is room and what roots somebody has: that person says it, and nobody else. */
export function whoIsOnThePageMay(): Verdict {
  return allow;
}

/** Place data comes from the command line of whoever runs the house. It reaches nothing that a person wrote. */
export function whoRunsTheHouseMay(): Verdict {
  return allow;
}

/**
 * A colleague is asked in by somebody whose page everybody reads, for the organisation that a moderator approved on it.
 * The organisation itself asks nobody in, and gets nothing by it.
 */
export function mayAskColleague({ organisation }: { organisation: string | null }): Verdict {
  return organisation ? allow : refuse("page-names-no-organisation");
}

/** Whoever holds the words of a colleague may take them. They fill in one field of the own page, which a moderator still reads. */
export function whoHoldsTheWordsMay(): Verdict {
  return allow;
}
