import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { LetterState } from "./letter";

/** How far the letter with this number has come. Null where there is none. */
export async function letterState(db: Db, id: string): Promise<LetterState | null> {
  const [row] = await db
    .select({ state: sql<LetterState | null>`state` })
    .from(sql`letter_state(${id}) as state`);
  return row?.state ?? null;
}

/** A letter that has not been handed over yet stays here, and is closed. */
export async function stopLetter(db: Db, id: string): Promise<void> {
  await db.select({ stopped: sql`1` }).from(sql`stop_letter(${id})`);
}
