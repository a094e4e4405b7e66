import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Room } from "#app/gate/door";
import type { Problem } from "#app/gate/outcome";
import { openRow } from "#app/vault/rows";
import { contactRequests } from "#drizzle/schema/contact";
import type { SealedBytes } from "#drizzle/schema/sealed-text";
import { type Asker, type Channel, type ConsentState, isReachedByHelper, type Meeting } from "./request";
import { moment } from "./request-by-code";
import { hashOfToken, requestKeys } from "./request-keys";

export const LinkToken = z.string().regex(/^[\w-]{22}$/, "malformed" satisfies Problem);

const box = (column: string) => sql<SealedBytes | null>`${sql.identifier(column)}`;

/** What the link of a letter opens, as long as it works. Null tells nothing of why it does not. */
export async function requestByLink({ db, keys }: Room, token: string) {
  const [row] = await db
    .select({
      id: sql<string>`id`,
      helperId: sql<string>`helper_id`,
      asker: sql<Asker>`asker`,
      consent: sql<ConsentState | null>`consent`,
      channel: sql<Channel>`channel`,
      meeting: sql<Meeting>`meeting`,
      sentAt: moment("sent_at"),
      answerBy: moment("answer_by"),
      hasTalked: sql<boolean>`has_talked`,
      name: box("name"),
      replyTo: box("reply_to"),
      words: box("words"),
      themes: box("themes"),
    })
    .from(sql`request_by_link(${hashOfToken(keys, token)})`);
  if (!row) return null;
  const { themes, ...opened } = openRow(contactRequests, row, requestKeys(keys, row.id));
  const replyTo = isReachedByHelper(opened) ? opened.replyTo : null;
  return { ...opened, replyTo, themes: themes?.split(" ").filter(Boolean) ?? [] };
}
