import { allow, type Verdict } from "#app/gate/verdict";

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
