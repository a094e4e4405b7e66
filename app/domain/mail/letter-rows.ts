import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { letters } from "#drizzle/schema/mail";

export const LetterId = z.object({ id: z.string() });

/** What stays of a letter once nothing is to be done with it: that it was there. */
export const closed = { address: null, content: null };

export const toBeSent = and(isNull(letters.sentAt), isNull(letters.givenUpAt));

/** A letter under way, held until the end of the transaction. Null where it has ended, or was stopped by its sender. */
export async function letterUnderWay(db: Db, id: string): Promise<typeof letters.$inferSelect | null> {
  const [row] = await db
    .select()
    .from(letters)
    .where(and(eq(letters.id, id), toBeSent))
    .for("update");
  return row ?? null;
}
