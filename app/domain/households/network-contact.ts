/** How near somebody is to the family, as the family says it: three rings, no score. */
export const networkRings = ["close", "near", "far"] as const;
export type NetworkRing = (typeof networkRings)[number];

/** Of the own people, or somebody whose work it is. */
export const contactSides = ["informal", "formal"] as const;
export type ContactSide = (typeof contactSides)[number];

export interface NetworkContact {
  id: string;
  name: string;
  bond: string | null;
  does: string | null;
  ring: NetworkRing;
  side: ContactSide;
}
