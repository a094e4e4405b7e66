import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { contactAnswers, contactMessages, contactRequests } from "#drizzle/schema/contact";
import type { Answer } from "./answer";
import type { AskedRequest } from "./asked";
import type { Message } from "./message";
import { isPastHalf, isReachedByHelper, stateOf } from "./request";
import { requestKeys } from "./request-keys";

const { id, helperId, asker, consent, agreedAt, channel, meeting, name, replyTo, words, themes } =
  contactRequests;
const { sentAt, remindAt, answerBy, confirmedAt, endedAt, endedBy } = contactRequests;
/** All but the hash of the code, which is not the helper's to read. */
const readable = {
  ...{ id, helperId, asker, consent, agreedAt, channel, meeting, name, replyTo, words, themes },
  ...{ sentAt, remindAt, answerBy, confirmedAt, endedAt, endedBy },
};

/** The newest first. Whose they are is decided by the row policies, and by the question besides. */
export async function askedRequests(room: Room, which: SQL): Promise<AskedRequest[]> {
  const rows = await room.db
    .select(readable)
    .from(contactRequests)
    .where(which)
    .orderBy(sql`sent_at desc`)
    .limit(200);
  const answers = await answersTo(
    room,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { themes, remindAt, ...opened } = openRow(contactRequests, row, requestKeys(room.keys, row.id));
    const replyTo = isReachedByHelper(opened) ? opened.replyTo : null;
    const facts = { ...opened, replyTo, answer: answers.get(row.id) ?? null };
    const state = stateOf(facts);
    return {
      ...facts,
      ...{ themes: themes?.split(" ").filter(Boolean) ?? [], state },
      isPastHalf: isPastHalf(state, remindAt),
    };
  });
}

/** Of each request the answer that stands: that for good rather than that to talk first. */
async function answersTo({ db, keys }: Room, ids: string[]): Promise<Map<string, Answer>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(contactAnswers)
    .where(inArray(contactAnswers.requestId, ids))
    .orderBy(sql`kind <> 'talkFirst'`);
  return new Map(
    rows.map((row) => [row.requestId, openRow(contactAnswers, row, requestKeys(keys, row.requestId))]),
  );
}

export async function messagesOf({ db, keys }: Room, requestId: string): Promise<Message[]> {
  const { id, writtenBy, kind, words, createdAt } = contactMessages;
  const rows = await db
    .select({ id, writtenBy, kind, words, createdAt })
    .from(contactMessages)
    .where(eq(contactMessages.requestId, requestId))
    .orderBy(createdAt, id);
  return rows.map((row) => openRow(contactMessages, row, requestKeys(keys, requestId)));
}

/** One request of the own page, or null. */
export async function ownRequest(
  room: Room,
  helperId: string,
  requestId: string,
): Promise<AskedRequest | null> {
  const which = and(eq(contactRequests.helperId, helperId), eq(contactRequests.id, requestId));
  return which ? ((await askedRequests(room, which))[0] ?? null) : null;
}
