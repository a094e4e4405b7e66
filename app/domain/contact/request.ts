import type { Problem } from "#app/gate/outcome";

/** Who asks: for oneself, for somebody near, or for somebody whom one knows through work. */
export const askers = ["self", "carer", "professional"] as const;
export type Asker = (typeof askers)[number];

/** Whether the person whom it is about agrees. */
export const consentStates = ["notAsked", "asked", "agreed", "refused", "withdrawn"] as const;
export type ConsentState = (typeof consentStates)[number];

/**
 * How the answer reaches whoever asks, as it was promised in the form. With "code" nothing but the follow-up code is known
 * of that person; with "smsByHand" the helper sends a text message, and we send none.
 */
export const channels = ["code", "email", "sms", "smsByHand", "phone"] as const;
export type Channel = (typeof channels)[number];

/** Nobody calls or writes by hand to who asks through work: that person is told how it stands, and nothing else. */
export const isFor = (asker: Asker, channel: Channel): boolean =>
  asker !== "professional" || (channel !== "phone" && channel !== "smsByHand");

/** What this asker can choose: text messages leave from here, or from helpers alone. */
export const channelsToChoose = (asker: Asker, sendsSms: boolean): Channel[] =>
  channels.filter((channel) => isFor(asker, channel) && channel !== (sendsSms ? "smsByHand" : "sms"));

/** Whether the number of this channel is one for text messages, whoever sends them. */
export const isBySms = (channel: unknown): boolean => channel === "sms" || channel === "smsByHand";

/** Whether the helper is told the number: to call, or to send a text message. */
export const isReachedByHelper = ({ asker, channel }: { asker: Asker; channel: Channel }): boolean =>
  asker !== "professional" && (isBySms(channel) || channel === "phone");

/** What can be answered. Talking first is of the two who will meet. */
export const answersTo = (asker: Asker, hasTalked: boolean): AnswerKind[] =>
  answerKinds.filter((kind) => kind !== "talkFirst" || (asker !== "professional" && !hasTalked));

/** How whoever asked hears of news today: where no text messages leave any more, from the helper. */
export const hearsBy = (channel: Channel, sendsSms: boolean): Channel =>
  channel === "sms" && !sendsSms ? "smsByHand" : channel;

/** Whether news comes to whoever asked, and does not wait on this site alone. */
export const isToldOfNews = (by: Channel): boolean => by === "email" || by === "sms";

/** Where to meet. Never an address. */
export const meetings = ["undecided", "office", "home", "park", "online"] as const;
export type Meeting = (typeof meetings)[number];

export const answerKinds = ["accepted", "talkFirst", "declined", "redirected"] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const declineReasons = [
  ...["noRoom", "outsideArea", "notMyWork", "otherLanguage", "tooClose", "otherHelpFirst"],
] as const;

export const writers = ["requester", "helper"] as const;
export type Writer = (typeof writers)[number];

/** What ends a contact: one of both, or a year in which neither writes. */
export const enders = [...writers, "silence"] as const;
export type Ender = (typeof enders)[number];

/** What a message holds: somebody's words, or the words of an invitation to a plan. */
export const messageKinds = ["words", "invitation"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What can be sent about somebody else: everything with a yes, only a question without person data before that, and nothing after a no. */
export function mayTell(asker: Asker, consent: ConsentState | null): "everything" | "advice" | "nothing" {
  if (asker === "self" || consent === "agreed") return "everything";
  return consent === "notAsked" || consent === "asked" ? "advice" : "nothing";
}

/** Of whom something is asked, and with whose yes. */
export interface Consented {
  asker: Asker;
  consent: ConsentState | null;
  /** Since when the person agrees, where whoever asked said so only after sending. */
  agreedAt: Date | null;
}

/** Whether two people may go on about a third one: not before that person agrees. */
export const mayGoOn = ({ asker, consent, agreedAt }: Consented): boolean =>
  mayTell(asker, consent) === "everything" || agreedAt !== null;

/** Who asks through work reads no word about anybody, but does read advice: with that, nothing was told of a person. */
export const readsWords = ({ asker, consent }: Pick<Consented, "asker" | "consent">): boolean =>
  asker !== "professional" || isAdvice({ asker, consent });

/** Whether it is a question through work about somebody who has not agreed. What is answered then is a letter of advice. */
export const isAdvice = ({ asker, consent }: Pick<Consented, "asker" | "consent">): boolean =>
  asker === "professional" && mayTell(asker, consent) === "advice";

/** What an answer without words lacks, if anything: advice, or how the two find each other where nothing else tells that. */
export function lacksWords(
  asked: Pick<Consented, "asker" | "consent"> & { channel: Channel },
  kind: AnswerKind,
  talksHere: boolean,
): Extract<Problem, "required" | "no-way-to-meet"> | null {
  if (isAdvice(asked)) return "required";
  if (asked.asker === "professional") return null;
  const isFound = kind === "talkFirst" ? isReachedByHelper(asked) : kind !== "accepted" || talksHere;
  return isFound ? null : "no-way-to-meet";
}

/** Where a request stands, as of a moment. */
export type RequestState =
  | "waiting"
  | "talking"
  | "accepted"
  | "matched"
  | "declined"
  | "redirected"
  | "over"
  | "lapsed"
  | "ended";

/** What the state follows from. */
export interface RequestFacts {
  asker: Asker;
  answerBy: Date;
  confirmedAt: Date | null;
  endedAt: Date | null;
  answer: { kind: AnswerKind; answeredAt: Date } | null;
}

/** In how many days whoever asked says yes too. After that the contact has come to nothing. */
export const daysToConfirm = 14;
/** After this many of those days it is said once more that the yes waits. */
export const daysToRemind = 10;
const day = 86_400_000;

export function stateOf(facts: RequestFacts, now = new Date()): RequestState {
  const { asker, answer, answerBy, confirmedAt, endedAt } = facts;
  if (endedAt) return "ended";
  if (confirmedAt) return "matched";
  if (answer?.kind === "declined" || answer?.kind === "redirected") return answer.kind;
  if (answer?.kind === "accepted" && asker === "professional") return "accepted";
  if (answer?.kind === "accepted")
    return now.getTime() - answer.answeredAt.getTime() < daysToConfirm * day ? "accepted" : "lapsed";
  if (answerBy <= now) return "over";
  return answer ? "talking" : "waiting";
}

/** Whether the helper may still answer. */
export const isOpen = (state: RequestState): boolean => state === "waiting" || state === "talking";

/** Whether there is still to be an answer, and half of the time for it is over. */
export const isPastHalf = (state: RequestState, remindAt: Date, now = new Date()): boolean =>
  isOpen(state) && remindAt <= now;
