import { type Keys, sealRow } from "#app/vault/rows";
import { contactAnswers } from "#drizzle/schema/contact";
import type { GivenAnswer } from "./answer-fields";
import type { AnswerTerm } from "./answer-term";
import { type Consented, readsWords } from "./request";
import { requestKeys } from "./request-keys";
import { clockFrom } from "./working-time";

interface About extends Pick<Consented, "asker" | "consent"> {
  id: string;
  requestId: string;
  term: AnswerTerm;
}

/** An answer as it may be stored. Who asks through work is told how it stands, and no word about anybody, unless it is advice. Who wants to talk first is given the same term once more. */
export function answerRow(keys: Keys, about: About, answer: GivenAnswer) {
  const { id, requestId, term } = about;
  const note = readsWords(about) ? answer.note : null;
  const clock = answer.kind === "talkFirst" ? clockFrom(new Date(), term) : {};
  return sealRow(contactAnswers, { id, requestId, ...answer, note, ...clock }, requestKeys(keys, requestId));
}
