import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { Room } from "#app/gate/door";
import { invitations } from "#drizzle/schema/sharing";
import type { Invited } from "./find-invitation";
import { hashOfWords, wordsOf } from "./invitation-words";

/** Until when an invitation of this moment is open. */
export const openUntil = sql`now() + interval '14 days'`;

/** An invitation for fourteen days. The first one of a party carries the id of that party. */
export async function writeInvitation(
  { db, keys }: Room,
  householdId: string,
  invited: Invited,
  invitationId: string,
): Promise<void> {
  const wordsHash = hashOfWords(keys, wordsOf(keys, householdId, invitationId));
  await db
    .insert(invitations)
    .values({
      householdId,
      id: invitationId,
      ...invited,
      wordsHash,
      expiresAt: openUntil,
    })
    .onConflictDoNothing();
}

/** The same form sent twice does not close what it has just opened. */
export async function isWritten(db: Db, householdId: string, invitationId: string): Promise<boolean> {
  const found = await db
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.householdId, householdId), eq(invitations.id, invitationId)));
  return found.length > 0;
}
