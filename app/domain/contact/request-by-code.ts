import { sql } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { unsealField } from "#app/vault/rows";
import { contactAnswers, contactRequests } from "#drizzle/schema/contact";
import type { Answer } from "./answer";
import { hashOfCode } from "./follow-up-code";
import type { AnswerKind, Channel, Consented, Ender } from "./request";
import { requestKeys } from "./request-keys";

/** What the code opens: where it stands, and what was answered. */
export interface FollowedRequest extends Consented {
  id: string;
  helperId: string;
  channel: Channel;
  themes: string[];
  sentAt: Date;
  /** When half of the time for an answer is over. */
  remindAt: Date;
  answerBy: Date;
  confirmedAt: Date | null;
  endedAt: Date | null;
  endedBy: Ender | null;
  answer: Answer | null;
}

export async function requestByCode({ db, keys }: Room, code: string[]): Promise<FollowedRequest | null> {
  const [row] = await db
    .select({
      id: sql<string>`id`,
      helperId: sql<string>`helper_id`,
      asker: sql<Consented["asker"]>`asker`,
      consent: sql<Consented["consent"]>`consent`,
      agreedAt: momentOrNull("agreed_at"),
      channel: sql<Channel>`channel`,
      themes: sql<Uint8Array | null>`themes`,
      sentAt: moment("sent_at"),
      remindAt: moment("remind_at"),
      answerBy: moment("answer_by"),
      confirmedAt: momentOrNull("confirmed_at"),
      endedAt: momentOrNull("ended_at"),
      endedBy: sql<Ender | null>`ended_by`,
      answerId: sql<string | null>`answer_id`,
      kind: sql<AnswerKind>`kind`,
      reason: sql<Answer["reason"]>`reason`,
      note: sql<Uint8Array | null>`note`,
      alternative: sql<Uint8Array | null>`alternative`,
      lookedAt: sql<Uint8Array | null>`looked_at`,
      answeredAt: moment("answered_at"),
    })
    .from(sql`request_by_code(${hashOfCode(keys, code)})`);
  if (!row) return null;
  const {
    answerId,
    kind,
    reason,
    answeredAt,
    themes,
    note: _,
    alternative: __,
    lookedAt: ___,
    ...request
  } = row;
  const opens = requestKeys(keys, request.id);
  const open = (field: "note" | "alternative" | "lookedAt") => {
    const box = row[field];
    return box && answerId ? unsealField(contactAnswers, { id: answerId }, field, box, opens) : null;
  };
  const said = themes && unsealField(contactRequests, { id: request.id }, "themes", themes, opens);
  const told = { note: open("note"), alternative: open("alternative"), lookedAt: open("lookedAt") };
  return {
    ...request,
    themes: said?.split(" ").filter(Boolean) ?? [],
    answer: answerId === null ? null : { kind, reason, answeredAt, ...told },
  };
}

/** A moment that comes from a function, where the driver knows no column. */
export const moment = (column: string) =>
  sql<Date>`${sql.identifier(column)}`.mapWith((value: string | Date) => new Date(value));
const momentOrNull = (column: string) =>
  sql<Date | null>`${sql.identifier(column)}`.mapWith((value: string | Date) => new Date(value));
