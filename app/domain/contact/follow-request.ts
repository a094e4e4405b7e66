import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheCodeMay } from "#app/domain/access/contact";
import { helpersById } from "#app/domain/directory/helpers-by-id";
import { offeredBy } from "#app/domain/directory/offered-by";
import { publicCommand } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { contactMessages } from "#drizzle/schema/contact";
import type { SealedBytes } from "#drizzle/schema/sealed-text";
import { feedbackByCode } from "./feedback-by-code";
import { FollowUpCode, hashOfCode } from "./follow-up-code";
import type { Message } from "./message";
import { reachOf, readsHere } from "./reach-of";
import { isPastHalf, type MessageKind, mayGoOn, stateOf, type Writer } from "./request";
import { moment, requestByCode } from "./request-by-code";
import { requestKeys } from "./request-keys";

/** Where a request stands, for whoever holds its code. What was asked is not shown again. */
export const followRequest = publicCommand({
  name: "contact.request-followed",
  input: z.object({ code: FollowUpCode }),
  about: (search) => requestByCode(search, search.input.code),
  allowedIf: whoHoldsTheCodeMay,
  async carryOut({ db, keys, input, subject }) {
    const { id, ...request } = subject;
    const state = stateOf(subject);
    const [helper] = await helpersById(db, [request.helperId]);
    const reach = await reachOf(db, request.helperId);
    const told = { isReminded: reach === "letters" || reach === "link", talksHere: readsHere(reach) };
    const messages = state === "matched" ? await messagesByCode({ db, keys }, input.code, id) : [];
    const feedback = request.asker === "professional" ? await feedbackByCode({ db, keys }, input.code) : [];
    return {
      ...request,
      mayGoOn: mayGoOn(request),
      state,
      isPastHalf: isPastHalf(state, request.remindAt),
      helper: helper ?? null,
      offered: await offeredBy(db, request.helperId),
      ...told,
      messages,
      feedback,
    };
  },
});

async function messagesByCode({ db, keys }: Room, code: string[], requestId: string): Promise<Message[]> {
  const rows = await db
    .select({
      id: sql<string>`id`,
      writtenBy: sql<Writer>`written_by`,
      kind: sql<MessageKind>`kind`,
      words: sql<SealedBytes>`words`,
      createdAt: moment("created_at"),
    })
    .from(sql`messages_by_code(${hashOfCode(keys, code)})`);
  return rows.map((row) => openRow(contactMessages, row, requestKeys(keys, requestId)));
}
