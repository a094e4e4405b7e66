/** A trusted person is chosen by the member; a legal representative stands in for somebody who has no sign-in. */
export const representationKinds = ["trustedPerson", "legalRepresentative"] as const;
export type RepresentationKind = (typeof representationKinds)[number];

/** How far it goes: to answer whether something may be shared, or also to share what is the member's own. The second includes the first. */
export const representationScopes = ["agree", "share"] as const;
export type RepresentationScope = (typeof representationScopes)[number];
