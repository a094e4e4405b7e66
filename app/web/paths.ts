/** Every address of the product, as functions: a page never writes one by hand. They equal app/routes.ts (tested). */
export const paths = {
  home: () => "/",
  language: () => "/taal",
  cookies: () => "/cookies",
  kit: () => "/kit",
  problem: (kind: ProblemKind | ":kind") => `/storing/${kind}`,

  helpers: () => "/hulp",
  helper: (helperId: string) => `/hulp/${helperId}`,

  signUp: () => "/account/nieuw",
  signIn: () => "/inloggen",
  signOut: () => "/uitloggen",

  plan: () => "/plan",
  startPlan: () => "/plan/begin",
  members: () => "/plan/gezin",
  newMember: () => "/plan/gezin/nieuw",
  country: () => "/plan/gezin/land",
  leaveHousehold: () => "/plan/gezin/weggaan",
  inviteMember: (memberId: string) => `/plan/gezin/${memberId}/inlog`,
  settleMember: (memberId: string) => `/plan/gezin/${memberId}/nakijken`,
  askToRepresent: (memberId: string) => `/plan/gezin/${memberId}/antwoorder`,
  acceptToRepresent: (representationId: string) => `/plan/antwoorders/${representationId}/ja`,
  endRepresentation: (representationId: string) => `/plan/antwoorders/${representationId}/stoppen`,
  newGoal: () => "/plan/doelen/nieuw",
  goal: (goalId: string) => `/plan/doelen/${goalId}`,
  goalState: (goalId: string) => `/plan/doelen/${goalId}/stand`,
  editGoal: (goalId: string) => `/plan/doelen/${goalId}/veranderen`,
  goalVersions: (goalId: string) => `/plan/doelen/${goalId}/eerder`,
  newAgreement: (goalId: string) => `/plan/doelen/${goalId}/afspraken/nieuw`,
  newProgress: (goalId: string) => `/plan/doelen/${goalId}/voortgang/nieuw`,
  comment: (goalId: string) => `/plan/doelen/${goalId}/reacties`,
  shareGoal: (goalId: string) => `/plan/doelen/${goalId}/delen`,
  proposeAgreement: (goalId: string) => `/plan/doelen/${goalId}/voorstellen/nieuw`,
  item: (itemId: string) => `/plan/onderdelen/${itemId}`,
  itemVersions: (itemId: string) => `/plan/onderdelen/${itemId}/eerder`,
  editAgreement: (itemId: string) => `/plan/afspraken/${itemId}/veranderen`,
  correctProgress: (entryId: string) => `/plan/voortgang/${entryId}/verbeteren`,
  commentOnItem: (itemId: string) => `/plan/onderdelen/${itemId}/reacties`,
  proposal: (proposalId: string) => `/plan/voorstellen/${proposalId}`,
  revokeGrant: (grantId: string) => `/plan/delingen/${grantId}/intrekken`,
  people: () => "/plan/mensen",
  inviteParty: () => "/plan/mensen/uitnodigen",
  confirmParty: (partyId: string) => `/plan/mensen/${partyId}/bevestigen`,
  endHelp: (partyId: string) => `/plan/mensen/${partyId}/hulp-stopt`,
  reviewHelp: (partyId: string) => `/plan/mensen/${partyId}/na-de-hulp`,
  endParty: (partyId: string) => `/plan/mensen/${partyId}/niet-meer-binnenlaten`,
  invitation: (invitationId: string) => `/plan/uitnodigingen/${invitationId}`,
  withdrawInvitation: (invitationId: string) => `/plan/uitnodigingen/${invitationId}/intrekken`,
  renewInvitation: (invitationId: string) => `/plan/uitnodigingen/${invitationId}/vernieuwen`,
  overview: () => "/plan/wie-ziet-wat",
  changeGrant: () => "/plan/wie-ziet-wat/veranderen",
  lookAsParty: (partyId: string) => `/plan/mensen/${partyId}/bekijk`,
  lookAtGoalAsParty: (partyId: string, goalId: string) => `/plan/mensen/${partyId}/bekijk/doelen/${goalId}`,
  lookAtItemAsParty: (partyId: string, itemId: string) =>
    `/plan/mensen/${partyId}/bekijk/onderdelen/${itemId}`,
  questions: () => "/plan/vragen",
  answerQuestion: () => "/plan/vragen/antwoord",
  withdrawAnswer: (consentId: string) => `/plan/vragen/${consentId}/terugnemen`,
  ledger: () => "/plan/gekeken",
  ledgerFile: () => "/plan/gekeken/bestand",

  sharedWithMe: () => "/gedeeld",
  enterInvitation: () => "/uitnodiging",
  acceptInvitation: (words: string) => `/uitnodiging/${words}`,
} as const;

export type ProblemKind = "te-groot" | "andere-site";

/** A path of this site to return to after signing in; anything else becomes null, so that no link leads people away. */
export function ownPath(value: unknown): string | null {
  return typeof value === "string" && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value) ? value : null;
}
