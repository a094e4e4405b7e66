import { planPaths } from "./plan-paths";

/** Every address of the product, as functions: a page never writes one by hand. They equal app/routes.ts (tested). */
export const paths = {
  home: () => "/",
  language: () => "/taal",
  information: () => "/uitleg",
  selfHelp: () => "/zelfhulp",
  cookies: () => "/cookies",
  kit: () => "/kit",
  laidLetters: () => "/brieven",
  problem: (kind: ProblemKind | ":kind") => `/storing/${kind}`,

  helpers: () => "/hulp",
  ownPage: () => "/hulp/mijn-pagina",
  editOwnPage: () => "/hulp/mijn-pagina/veranderen",
  hideOwnPage: () => "/hulp/mijn-pagina/verbergen",
  showOwnPage: () => "/hulp/mijn-pagina/tonen",
  confirmOwnPage: () => "/hulp/mijn-pagina/nagekeken",
  confirmByLink: (token: string) => `/nagekeken/${token}`,
  hideByLink: (token: string) => `/nagekeken/${token}/verbergen`,
  takeAwayByLink: (token: string) => `/nagekeken/${token}/weghalen`,
  takePageOver: (token: string) => `/nagekeken/${token}/overnemen`,
  askNewPageLink: (token: string) => `/nagekeken/${token}/nieuw`,
  stateRoom: () => "/hulp/mijn-pagina/plek",
  declareBackground: () => "/hulp/mijn-pagina/achtergrond",
  withdrawBackground: () => "/hulp/mijn-pagina/achtergrond/terugnemen",
  ownPhoto: () => "/hulp/mijn-pagina/foto",
  takePhotoAway: () => "/hulp/mijn-pagina/foto/weg",
  photo: (photoId: string) => `/hulp/foto/${photoId}`,
  colleagues: () => "/hulp/mijn-pagina/collegas",
  withdrawColleagueInvitation: () => "/hulp/mijn-pagina/collegas/intrekken",
  colleagueInvitation: (words: string) => `/hulp/uitnodiging/${words}`,
  organisation: () => "/hulp/organisatie",
  supplyGap: () => "/hulp/ontbreekt",
  followComplaint: (complaintId: string) => `/hulp/klachten/${complaintId}`,
  helper: (helperId: string) => `/hulp/${helperId}`,
  complain: (helperId: string) => `/hulp/${helperId}/klacht`,

  desk: () => "/redactie",
  version: (versionId: string) => `/redactie/paginas/${versionId}`,
  approveProfile: (versionId: string) => `/redactie/paginas/${versionId}/goedkeuren`,
  sendBackProfile: (versionId: string) => `/redactie/paginas/${versionId}/terugsturen`,
  import: (importId: string) => `/redactie/lijsten/${importId}`,
  approveImport: (importId: string) => `/redactie/lijsten/${importId}/goedkeuren`,
  sendBackImport: (importId: string) => `/redactie/lijsten/${importId}/terugsturen`,
  checkRegister: () => "/redactie/registers",
  complaint: (complaintId: string) => `/redactie/klachten/${complaintId}`,
  tools: () => "/redactie/zelfhulp",
  editTool: (tool: string) => `/redactie/zelfhulp/${tool}`,
  translateTool: (tool: string, language: string) => `/redactie/zelfhulp/${tool}/${language}`,
  informationPages: () => "/redactie/uitleg",
  editInformation: (page: string, language: string) => `/redactie/uitleg/${page}/${language}`,
  lookAtInformation: (page: string, language: string) => `/redactie/uitleg/${page}/${language}/voorbeeld`,
  textVersions: (textId: string) => `/redactie/teksten/${textId}`,
  takeOffText: (textId: string) => `/redactie/teksten/${textId}/weghalen`,
  putBackText: (textId: string) => `/redactie/teksten/${textId}/terugzetten`,
  askHelper: (helperId: string) => `/hulp/${helperId}/vraag`,
  checkRequest: (helperId: string) => `/hulp/${helperId}/vraag/controle`,
  askStep: (helperId: string, step: string) => `/hulp/${helperId}/vraag/${step}`,

  enterCode: () => "/vraag",
  requestSent: () => "/vraag/verstuurd",
  followRequest: () => "/vraag/stand",
  confirmMatch: () => "/vraag/stand/ja",
  stopRequest: () => "/vraag/stand/stoppen",
  writeToHelper: () => "/vraag/stand/berichten",
  inviteMatched: () => "/vraag/stand/uitnodigen",
  closeRequest: () => "/vraag/sluiten",
  requests: () => "/aanvragen",
  answerSettings: () => "/aanvragen/instellen",
  answerTerm: () => "/aanvragen/instellen/tijd",
  answerAddress: () => "/aanvragen/instellen/mail",
  takeBackAddress: () => "/aanvragen/instellen/geen-mail",
  showAddress: (token: string) => `/aanvragen/mail/${token}`,
  request: (requestId: string) => `/aanvragen/${requestId}`,
  writeFeedback: (requestId: string) => `/aanvragen/${requestId}/terugkoppeling`,
  endContact: (requestId: string) => `/aanvragen/${requestId}/stoppen`,
  writeToRequester: (requestId: string) => `/aanvragen/${requestId}/berichten`,
  answerByLink: (token: string) => `/antwoord/${token}`,
  answerThanks: () => "/antwoord/bedankt",
  askNewLink: (token: string) => `/antwoord/${token}/nieuwe-link`,
  endByLink: (token: string) => `/antwoord/${token}/stoppen`,

  signUp: () => "/account/nieuw",
  signIn: () => "/inloggen",
  signOut: () => "/uitloggen",
  leaveAtOnce: () => "/snel-weg",

  ...planPaths,

  sharedWithMe: () => "/gedeeld",
  sharedPaper: (householdId: string) => `/gedeeld/${householdId}/papier`,
  sharedPaperFile: (householdId: string) => `/gedeeld/${householdId}/pdf`,
  enterInvitation: () => "/uitnodiging",
  acceptInvitation: (words: string) => `/uitnodiging/${words}`,
} as const;

export type ProblemKind = "te-groot" | "andere-site";

/** An everyday page that tells nobody anything, for who has to leave at once. */
export const neutralPage = "https://www.buienradar.nl/";

/** A path of this site to return to after signing in; anything else becomes null, so that no link leads people away. */
export function ownPath(value: unknown): string | null {
  return typeof value === "string" && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value) ? value : null;
}
