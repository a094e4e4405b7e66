import type { Guest, Standing } from "./routes-world";

export interface Row {
  /** What a page, and its data, answer to each standing. */
  page: string;
  /**
   * What is answered to what somebody sends; without this nothing can be sent there. What is done (>) is tried after all the rest, one after the other. So is what is
   * written as a capital: it is answered so because somebody before was first.
   */
  post?: string;
  /** The guest whom it is about, where that is not the usual one. */
  about?: Guest;
}

/*
 * In this order: signed out | never invited, a colleague, invited, waiting, expired, revoked, ended, help ended, not agreed, left | of another household |
 * sees, comments, proposes, from today, only one item | child of 13, member, co-owner, owner. The signs are told in routes-ask.ts.
 */
const all = (sign: string) => sign.repeat(21);
const ownPlan = "s bbbbbbbbbb y bbbbb yyyy";
const noPageOfOnesOwn = "a nnnnnnnnnn n nnnnn nnnn";
/** The desk, what waits there, and what the website tells everybody: who was invited and has not come in is a moderator. */
const theDesk = "s nnynnnnnnn n nnnnn nnnn";
/** What a moderator decides there. */
const decidedAtTheDesk = "a nn>nnnnnnn n nnnnn nnnn";
/** What is sent there without the version that somebody had before him. */
const theDeskSent = "a nninnnnnnn n nnnnn nnnn";
const nothingAsked = "s nnnnnnnnnn n nnnnn nnnn";
/** Who was let in and sees something at this moment; nobody else, of the family neither. */
const whoIsLetIn = "s nnnnnnnnnn n yyyyy nnnn";
const onlyOwners = "a nnnnnnnnnn n nnnnn xx>>";

/** Every address of app/routes.ts, in the order in which what is done there is tried: leaving and signing out come last. */
export const table: Record<string, Row> = {
  "/": { page: all("y") },
  taal: { page: all(">"), post: all(">") },
  uitleg: { page: all("y") },
  zelfhulp: { page: all("y") },
  cookies: { page: all("y") },
  kit: { page: all("n") },
  brieven: { page: all("n") },
  "storing/:kind": { page: all("n") },
  hulp: { page: all("y") },
  "hulp/mijn-pagina": { page: "s yyyyyyyyyy y yyyyy yyyy" },
  "hulp/mijn-pagina/veranderen": { page: "s yyyyyyyyyy y yyyyy yyyy", post: "a iiiiiiiiii i iiiii iiii" },
  "hulp/mijn-pagina/verbergen": { page: all(">"), post: noPageOfOnesOwn },
  "hulp/mijn-pagina/tonen": { page: all(">"), post: noPageOfOnesOwn },
  "hulp/mijn-pagina/nagekeken": { page: all(">"), post: noPageOfOnesOwn },
  "hulp/mijn-pagina/plek": { page: nothingAsked, post: noPageOfOnesOwn },
  "hulp/mijn-pagina/achtergrond": { page: nothingAsked, post: noPageOfOnesOwn },
  "hulp/mijn-pagina/achtergrond/terugnemen": { page: all(">"), post: noPageOfOnesOwn },
  "hulp/mijn-pagina/collegas": { page: nothingAsked, post: noPageOfOnesOwn },
  "hulp/mijn-pagina/collegas/intrekken": { page: all(">"), post: noPageOfOnesOwn },
  "hulp/mijn-pagina/foto": { page: nothingAsked, post: "a iiiiiiiiii i iiiii iiii" },
  "hulp/mijn-pagina/foto/weg": { page: all(">"), post: noPageOfOnesOwn },
  "hulp/foto/:photoId": { page: all("n") },
  "hulp/uitnodiging/:words": { page: nothingAsked, post: "a iiiiiiiiii i iiiii iiii" },
  "hulp/organisatie": { page: all("n") },
  "hulp/ontbreekt": { page: all(">"), post: all(">") },
  "hulp/klachten/:complaintId": { page: all("y") },
  "nagekeken/:token": { page: all("n"), post: all(">") },
  "nagekeken/:token/verbergen": { page: all("n"), post: all(">") },
  "nagekeken/:token/weghalen": { page: all("n"), post: all(">") },
  "nagekeken/:token/overnemen": { page: all("n"), post: noPageOfOnesOwn },
  "nagekeken/:token/nieuw": { page: all(">"), post: all(">") },
  "hulp/:helperId": { page: all("n") },
  "hulp/:helperId/klacht": { page: all("n"), post: all("n") },

  redactie: { page: theDesk },
  "redactie/paginas/:versionId": { page: theDesk },
  "redactie/paginas/:versionId/goedkeuren": { page: all(">"), post: decidedAtTheDesk },
  "redactie/paginas/:versionId/terugsturen": { page: theDesk, post: decidedAtTheDesk },
  "redactie/lijsten/:importId": { page: theDesk },
  "redactie/lijsten/:importId/goedkeuren": { page: all(">"), post: decidedAtTheDesk },
  "redactie/lijsten/:importId/terugsturen": { page: theDesk, post: decidedAtTheDesk },
  "redactie/registers": { page: all(">"), post: decidedAtTheDesk },
  "redactie/klachten/:complaintId": { page: theDesk, post: decidedAtTheDesk },
  "redactie/zelfhulp": { page: theDesk },
  "redactie/zelfhulp/:tool": { page: theDesk, post: theDeskSent },
  "redactie/zelfhulp/:tool/:language": { page: theDesk, post: theDeskSent },
  "redactie/uitleg": { page: theDesk },
  "redactie/uitleg/:page/:language": { page: theDesk, post: theDeskSent },
  "redactie/uitleg/:page/:language/voorbeeld": { page: theDesk, post: theDeskSent.replace("i", "y") },
  "redactie/teksten/:textId": { page: theDesk },
  "redactie/teksten/:textId/weghalen": { page: all(">"), post: decidedAtTheDesk },
  "redactie/teksten/:textId/terugzetten": { page: all(">"), post: decidedAtTheDesk },

  "hulp/:helperId/vraag": { page: all("n") },
  "hulp/:helperId/vraag/controle": { page: all("n"), post: all("n") },
  "hulp/:helperId/vraag/:step": { page: all("n"), post: all("n") },
  vraag: { page: all("y"), post: all("i") },
  "vraag/verstuurd": { page: all(">") },
  "vraag/stand": { page: all(">") },
  "vraag/stand/ja": { page: all(">"), post: all(">") },
  "vraag/stand/berichten": { page: all(">"), post: all(">") },
  "vraag/stand/uitnodigen": { page: all(">"), post: all(">") },
  "vraag/stand/stoppen": { page: all(">"), post: all(">") },
  "vraag/sluiten": { page: all(">"), post: all(">") },
  "antwoord/bedankt": { page: all(">") },
  "antwoord/:token": { page: all("n"), post: all("n") },
  "antwoord/:token/nieuwe-link": { page: all(">"), post: all(">") },
  "antwoord/:token/stoppen": { page: all(">"), post: all(">") },
  aanvragen: { page: "s yyyyyyyyyy y yyyyy yyyy" },
  "aanvragen/instellen": { page: nothingAsked },
  "aanvragen/instellen/tijd": { page: nothingAsked, post: noPageOfOnesOwn },
  "aanvragen/instellen/mail": { page: nothingAsked, post: all(">") },
  "aanvragen/instellen/geen-mail": { page: all(">"), post: noPageOfOnesOwn },
  "aanvragen/mail/:token": { page: nothingAsked, post: noPageOfOnesOwn },
  "aanvragen/:requestId": { page: nothingAsked, post: noPageOfOnesOwn },
  "aanvragen/:requestId/berichten": { page: nothingAsked, post: noPageOfOnesOwn },
  "aanvragen/:requestId/terugkoppeling": { page: nothingAsked, post: noPageOfOnesOwn },
  "plan/terugkoppeling/:noteId": { page: nothingAsked, post: noPageOfOnesOwn },
  "aanvragen/:requestId/stoppen": { page: all(">"), post: noPageOfOnesOwn },
  "account/nieuw": { page: all("y"), post: all("i") },
  inloggen: { page: all("y"), post: all("i") },

  plan: { page: ownPlan },
  "plan/plannen": { page: ownPlan, post: "s >>>>>>>>>> > >>>>> >>>>" },
  "plan/gezin": { page: ownPlan },
  "plan/gezin/nieuw": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx xx>>" },
  "plan/gezin/land": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx xx>>" },
  "plan/gezin/meenemen": { page: ownPlan },
  "plan/gezin/meenemen/bestand": { page: ownPlan },
  "plan/gezin/:memberId/inlog": { page: all(">"), post: onlyOwners },
  "plan/gezin/:memberId/nakijken": { page: all(">"), post: onlyOwners },
  "plan/gezin/:memberId/antwoorder": { page: "s bbbbbbbbbb n bbbbb nnyy", post: onlyOwners },
  "plan/gezin/:memberId/veranderen": { page: "s nnnnnnnnnn n nnnnn xxyy", post: onlyOwners },
  "plan/gezin/:memberId/eigenaar": {
    page: "s bbbbbbbbbb n bbbbb nnnn",
    post: "a nnnnnnnnnn n nnnnn xxxx",
  },
  "plan/netwerk": { page: ownPlan },
  "plan/netwerk/nieuw": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/netwerk/eerder": { page: ownPlan },
  "plan/netwerk/:contactId/veranderen": {
    page: "s bbbbbbbbbb n bbbbb yyyy",
    post: "a nnnnnnnnnn n nnnnn >III",
  },
  "plan/netwerk/:contactId/weg": { page: all(">"), post: "a nnnnnnnnnn n nnnnn >>>>" },
  "plan/antwoorders/:representationId/ja": { page: all(">"), post: "a nnnnnnnnnn n nnnnn x>xx" },
  "plan/antwoorders/:representationId/stoppen": { page: all(">"), post: "a nnnnnnnnnn n nnnnn x>NN" },

  "plan/doelen/nieuw": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/verhaal": { page: ownPlan },
  "plan/volhouden": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx yyyy" },
  "plan/volhouden/bewaren": { page: all(">"), post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/belangrijk/:sort/nieuw": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/doelen/:goalId": { page: "s nnnnnnnnnn n yyyyn yyyy" },
  "plan/doelen/:goalId/stand": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >>>>",
  },
  "plan/doelen/:goalId/veranderen": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >>>>",
  },
  "plan/doelen/:goalId/vijf-vragen": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn yyyy",
  },
  "plan/doelen/:goalId/meting": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >>>>",
  },
  "plan/doelen/:goalId/schaal": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >XXX",
  },
  "plan/metingen/:measurementId/verbeteren": {
    page: "s nnnnnnnnnn n xxxxn xxxy",
    post: "a nnnnnnnnnn n xxxxn xxx>",
  },
  "plan/doelen/:goalId/eerder": { page: "s nnnnnnnnnn n yyyyn yyyy" },
  "plan/doelen/:goalId/verloop": { page: "s nnnnnnnnnn n yyyyn yyyy" },
  "plan/doelen/:goalId/afspraken/nieuw": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >>>>",
  },
  "plan/doelen/:goalId/voortgang/nieuw": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >>>>",
  },
  "plan/doelen/:goalId/reacties": {
    page: "s nnnnnnnnnn n xyyxn yyyy",
    post: "a nnnnnnnnnn n x>>xn >>>>",
  },
  "plan/doelen/:goalId/delen": { page: "s nnnnnnnnnn n xxxxn xxyy", post: onlyOwners },
  "plan/doelen/:goalId/voorstellen/nieuw": {
    page: "s nnnnnnnnnn n xxyxn xxxx",
    post: "a nnnnnnnnnn n xx>xn xxxx",
  },
  "plan/onderdelen/:itemId": { page: "s nnnnnnnnnn n yyyny yyyy" },
  "plan/onderdelen/:itemId/eerder": { page: "s nnnnnnnnnn n yyyny yyyy" },
  "plan/afspraken/:itemId/veranderen": {
    page: "s nnnnnnnnnn n xxxnx yyyy",
    post: "a nnnnnnnnnn n xxxnx >>>>",
  },
  "plan/afspraken/:itemId/ik-doe-dit": { page: all(">"), post: "a nnnnnnnnnn n xxxnx >>>>" },
  "plan/afspraken/:itemId/stand": {
    page: "s nnnnnnnnnn n xxxnx yyyy",
    post: "a nnnnnnnnnn n xxxnx >>>>",
  },
  "plan/voortgang/:entryId/verbeteren": {
    page: "s nnnnnnnnnn n xxxnn xxxy",
    post: "a nnnnnnnnnn n xxxnn xxx>",
  },
  "plan/onderdelen/:itemId/reacties": {
    page: "s nnnnnnnnnn n xyynx yyyy",
    post: "a nnnnnnnnnn n x>>nx >>>>",
  },
  "plan/voorstellen/:proposalId": { page: "s nnnnnnnnnn n nnxnn yyyy", post: "a nnnnnnnnnn n nnxnn >>>>" },
  "plan/vragen": { page: ownPlan },
  "plan/vragen/antwoord": { page: all(">"), post: "s bbbbbbbbbb n bbbbb >nnn" },
  "plan/vragen/:consentId/terugnemen": { page: all(">"), post: "a nnnnnnnnnn n nnnnn >xxx" },
  "plan/delingen/:grantId/intrekken": { page: all(">"), post: onlyOwners },

  "plan/terugkijken": { page: ownPlan },
  "plan/terugkijken/nieuw": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/terugkijken/:evaluationId": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/terugkijken/:evaluationId/doelen/:goalId": {
    page: "s nnnnnnnnnn n nnnnn yyyy",
    post: "a nnnnnnnnnn n nnnnn >>>>",
  },
  "plan/doelen/:goalId/taken/nieuw": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >>>>",
  },
  "plan/taken": { page: ownPlan },
  "plan/taken/:taskId": { page: "s nnnnnnnnnn n yyyyn yyyy" },
  "plan/taken/:taskId/veranderen": {
    page: "s nnnnnnnnnn n xxxxn yyyy",
    post: "a nnnnnnnnnn n xxxxn >>>>",
  },
  "plan/taken/:taskId/eerder": { page: "s nnnnnnnnnn n xxxxn yyyy" },
  "plan/taken/:taskId/op-mij": { page: all(">"), post: "a nnnnnnnnnn n x>>xn >>>>" },
  "plan/taken/:taskId/beurt": { page: all(">"), post: "a nnnnnnnnnn n x>xxn >>>>" },

  "plan/opgeschreven": { page: ownPlan },
  "plan/opgeschreven/nieuw": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/opgeschreven/:noteId/verbeteren": {
    page: "s nnnnnnnnnn n nnnnn xxxy",
    post: "a nnnnnnnnnn n nnnnn xxx>",
  },

  "plan/mensen": { page: ownPlan },
  "plan/mensen/uitnodigen": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx xx>>" },
  "plan/mensen/:partyId/bekijk": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/mensen/:partyId/bekijk/onderdelen/:itemId": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/verloop": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/eerder": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/voorstellen/nieuw": { page: "s nnnnnnnnnn n nnnnn nnnn" },
  "plan/mensen/:partyId/bekijk/onderdelen/:itemId/eerder": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/mensen/:partyId/bekijk/afspraken/:itemId/stand": { page: "s nnnnnnnnnn n nnnnn nnnn" },
  "plan/mensen/:partyId/bekijk/taken/:taskId": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/mensen/:partyId/bevestigen": { page: all(">"), post: onlyOwners },
  "plan/mensen/:partyId/hulp-stopt": { page: "s nnnnnnnnnn n nnnnn xxyy", post: onlyOwners },
  "plan/mensen/:partyId/na-de-hulp": {
    page: "s nnnnnnnnnn n nnnnn xxyy",
    post: onlyOwners,
    about: "helpEnded",
  },
  "plan/mensen/:partyId/niet-meer-binnenlaten": { page: "s nnnnnnnnnn n nnnnn xxyy", post: onlyOwners },
  "plan/uitnodigingen/:invitationId": { page: "s nnnnnnnnnn n nnnnn nnyy" },
  "plan/uitnodigingen/:invitationId/intrekken": { page: all(">"), post: "a nnnnnnnnnn n nnnnn nn>>" },
  "plan/uitnodigingen/:invitationId/vernieuwen": { page: all(">"), post: "a nnnnnnnnnn n nnnnn nn>>" },
  "plan/wie-ziet-wat": { page: ownPlan },
  "plan/wie-ziet-wat/veranderen": { page: all(">"), post: onlyOwners, about: "spare" },
  "plan/gekeken": { page: ownPlan },
  "plan/gekeken/bestand": { page: ownPlan },

  "plan/opzet": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/titel": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/kopjes/:headingId/veranderen": {
    page: "s nnnnnnnnnn n nnnnn yyyy",
    post: "a nnnnnnnnnn n nnnnn >>>>",
  },
  "plan/kopjes/:headingId/eerder": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/kopjes/:headingId/terugzetten": { page: all(">"), post: "a nnnnnnnnnn n nnnnn nnnn" },
  "plan/kopjes/:headingId/weg": { page: all(">"), post: "a nnnnnnnnnn n nnnnn >>>>" },
  "plan/inleveren": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>>" },
  "plan/kopie/:copyId": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/bewaren": { page: ownPlan },
  "plan/bewaren/papier": { page: ownPlan },
  "plan/bewaren/pdf": { page: ownPlan },
  "plan/bewaren/alles": { page: ownPlan },

  gedeeld: { page: "s yyyyyyyyyy y yyyyy yyyy" },
  "gedeeld/:householdId/papier": { page: whoIsLetIn },
  "gedeeld/:householdId/pdf": { page: "s >>>>>>>>>> > yyyyy >>>>" },
  uitnodiging: { page: all("y") },
  "uitnodiging/:words": { page: "s nyyyyyyyyy n yyyyy yyyn", post: "a i>>>>>>>>> i >>>>> >>>i" },
  "*": { page: all("n") },
  "plan/begin": { page: "s yyyyyyyyyy y yyyyy yyyy", post: "a >>>>>>>>>> > >>>>> >>>>" },
  "plan/afgesloten/:closingId": { page: "s nnnnnnnnnn n nnnnn yyyy" },
  "plan/afgesloten/:closingId/openen": { page: all(">"), post: "a nnnnnnnnnn n nnnnn xx>>" },
  "plan/afsluiten": { page: "s bbbbbbbbbb y bbbbb xxyy", post: "a nnnnnnnnnn n xxxxx xx>>" },
  "plan/gezin/:memberId/uit": { page: all(">"), post: "a nnnnnnnnnn n nnnnn xx>N" },
  "plan/gezin/terugtreden": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx xx>I" },
  "plan/eigenaars/:questionId/antwoord": { page: all(">"), post: "a nnnnnnnnnn n nnnnn n>NN" },
  "plan/gezin/weggaan": { page: ownPlan, post: "a nnnnnnnnnn n xxxxx >>>I" },
  "snel-weg": { page: all(">"), post: all(".") },
  uitloggen: { page: all(">"), post: all(">") },
};

/** What a party on each of its own doors is answered: invited, waiting, expired, revoked, ended, help ended, not agreed | sees, comments, proposes, from today, only one item. */
export const ownDoors: Record<string, { page?: string; post?: string }> = {
  "plan/mensen/:partyId/bevestigen": { post: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/hulp-stopt": { page: "nnnnnnn xxxxx", post: "nnnnnnn nnnnn" },
  "plan/mensen/:partyId/na-de-hulp": { page: "nnnnnnn nnnnn", post: "nnnnnnn nnnnn" },
  "plan/mensen/:partyId/niet-meer-binnenlaten": { page: "nnnnnnn xxxxx", post: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/onderdelen/:itemId": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/verloop": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/eerder": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/doelen/:goalId/voorstellen/nieuw": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/onderdelen/:itemId/eerder": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/afspraken/:itemId/stand": { page: "nnnnnnn xxxxx" },
  "plan/mensen/:partyId/bekijk/taken/:taskId": { page: "nnnnnnn xxxxx" },
  "plan/delingen/:grantId/intrekken": { post: "nnnnnnn xxxxn" },
  "plan/doelen/:goalId/delen": { post: "nnnnnnn xxxxn" },
  "plan/wie-ziet-wat/veranderen": { post: "nnnnnnn xxxxn" },
  "plan/uitnodigingen/:invitationId": { page: "nnnnnnn nnnnn" },
  "plan/uitnodigingen/:invitationId/intrekken": { post: "nnnnnnn nnnnn" },
  "plan/uitnodigingen/:invitationId/vernieuwen": { post: "nnnnnnn nnnnn" },
};

const wholeAgreement = (label: string) => `${label}Who ${label}What ${label}When`;
const later = `${wholeAgreement("lateAgreement")} lateProgress lateTask scale measured decided partyComment`;
const anItem = `${wholeAgreement("agreement")} ${wholeAgreement("editedAgreement")} agreementWhy`;
const earlier = `${anItem} progress comment itemComment memberName`;
const whoCommented = "commentsInvited commentsAccount commentsWorks";
const aParty = `ownerName goal goalReason goalState ${later} ${whoCommented}`;
const namesOf = (guest: string) => `${guest}Invited ${guest}Account ${guest}Works`;
const askedIn =
  "waiting expired revoked ended helpEnded notAgreed comments proposes fromToday onlyItem target"
    .split(" ")
    .map(namesOf)
    .join(" ");
const cameIn = `${askedIn} seesInvited seesAccount`;
/** On paper stands a goal with all that hangs under it. */
const whole = (label: string) =>
  `${label} ${label}Reason ${label}Progress ${wholeAgreement(`${label}Agreement`)}`;
const family = `formerGoal formerGoalReason ${aParty} ${earlier} ${wholeAgreement("proposal")} ${cameIn} invitedInvited invitedWorks spareInvited spareWorks
  heading toWhom note childName coOwnerName grannyName leftName ${whole("otherGoal")} story storyReason neighbour`;

/**
 * The planted words that each standing reads over all pages together: these, and no other. Who was let in reads the own name on the own paper, who wrote a
 * comment there, and the name of the household, which is its first owner's. Who holds words reads for whom they are.
 */
export const reads: Record<Standing, string> = {
  signedOut: "",
  neverInvited: "",
  colleague: "elsewhereGoal elsewhereName",
  invited: "invitedInvited",
  waiting: "",
  expired: "",
  revoked: "",
  ended: "",
  helpEnded: "",
  notAgreed: "",
  left: "",
  elsewhere: "elsewhereGoal elsewhereGoalReason elsewhereName colleagueInvited colleagueAccount",
  sees: `${aParty} ${earlier} seesInvited seesAccount`,
  comments: `${aParty} ${earlier}`,
  proposes: `${aParty} ${earlier} ${wholeAgreement("proposal")} ${namesOf("proposes")}`,
  fromToday: `${aParty} ${namesOf("fromToday")}`,
  onlyItem: `ownerName memberName ${anItem} itemComment ${namesOf("onlyItem")}`,
  child: family,
  member: `${family} ${whole("memberPrivate")}`,
  coOwner: `${family} ${whole("ownersGoal")}`,
  owner: `${family} ${whole("ownersGoal")} ${whole("ownerPrivate")} ownStory ownStoryReason ownerNote`,
};
