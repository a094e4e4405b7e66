/** Where a household lives decides which rules on age hold for it. */
export const jurisdictions = ["NL", "BE"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** From which birthday a child agrees together with the parents, decides about what is its own, and is an adult. Ages in years. */
interface AgeRules {
  agreesFrom: number;
  decidesFrom: number;
  adultFrom: number;
}

/**
 * NL: sections 7:447 and 7:450 of the civil code and 7.3.4 and 7.3.5 of the youth act. BE: the Flemish decree of 7 May 2004 on the legal
 * position of minors in youth care takes a child from 12 to be able to judge; Belgian law names no later age before 18, so 16 is this
 * product's own choice there. The database has the same ages in agrees_from(), decides_from() and adult_from(); a test compares them.
 */
export const ageRules: Record<Jurisdiction, AgeRules> = {
  NL: { agreesFrom: 12, decidesFrom: 16, adultFrom: 18 },
  BE: { agreesFrom: 12, decidesFrom: 16, adultFrom: 18 },
};

export const ageTiers = ["under12", "from12", "from16", "adult"] as const;
export type AgeTier = (typeof ageTiers)[number];

/** Whether somebody decides alone about what is his or her own. */
export const decidesAlone = (tier: AgeTier) => tier === "from16" || tier === "adult";

/** The tier on a day (YYYY-MM-DD) of somebody born on a day. Who has no day of birth here is an adult. */
export function ageTierOn(day: string, bornOn: string | null, jurisdiction: Jurisdiction): AgeTier {
  if (bornOn === null) return "adult";
  const age = ageOn(day, bornOn);
  const { agreesFrom, decidesFrom, adultFrom } = ageRules[jurisdiction];
  if (age >= adultFrom) return "adult";
  if (age >= decidesFrom) return "from16";
  return age >= agreesFrom ? "from12" : "under12";
}

/** Whole years. Somebody born on 29 February has a birthday on 1 March in other years, as PostgreSQL's age() has it. */
function ageOn(day: string, bornOn: string): number {
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
