import { and, inArray, isNotNull, notExists, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";
import { hiddenPages } from "#drizzle/schema/profile-versions";

/** Which of these pages everybody may read at this moment, also where the viewer may see more. */
export async function shownPages(db: Db, helperIds: string[]): Promise<string[]> {
  if (helperIds.length === 0) return [];
  const hidden = db
    .select({ one: sql`1` })
    .from(hiddenPages)
    .where(sql`${hiddenPages.helperId} = ${helperProfiles.id} and ${hiddenPages.shownAt} is null`);
  const rows = await db
    .select({ id: helperProfiles.id })
    .from(helperProfiles)
    .where(
      and(inArray(helperProfiles.id, helperIds), isNotNull(helperProfiles.publishedAt), notExists(hidden)),
    );
  return rows.map(({ id }) => id);
}
