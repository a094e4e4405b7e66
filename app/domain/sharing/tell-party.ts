import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { newId } from "#app/domain/fields";

/** A ticked box: the one whom it is about is told, in one neutral line, that something is no longer shared. */
export const tellingChoice = z
  .string()
  .optional()
  .transform((value) => value === "yes");

/** Leaves a line that names no household and no subject. Without it nothing is told. */
export async function tellParty(db: Db, householdId: string, partyId: string): Promise<void> {
  await db
    .select({ told: sql<boolean>`told` })
    .from(sql`tell_party(${householdId}::uuid, ${partyId}::uuid, ${newId()}::uuid) as told`);
}
