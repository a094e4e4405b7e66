import type { Answer } from "./answer";
import type { Channel, Consented, Ender, Meeting, RequestState } from "./request";

/** What was asked, as the helper who was asked reads it. Its text is gone once it was wiped. */
export interface AskedRequest extends Consented {
  id: string;
  helperId: string;
  channel: Channel;
  meeting: Meeting;
  name: string | null;
  /** The number, where the helper calls or sends text messages. An e-mail address is ours alone. */
  replyTo: string | null;
  words: string | null;
  themes: string[];
  sentAt: Date;
  answerBy: Date;
  confirmedAt: Date | null;
  endedAt: Date | null;
  endedBy: Ender | null;
  answer: Answer | null;
  state: RequestState;
  /** There is still to be an answer, and half of the time for it is over. */
  isPastHalf: boolean;
}
