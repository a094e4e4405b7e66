import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { refreshSearch } from "#app/domain/directory/refresh-search";
import type { ReviewDecision } from "#app/domain/directory/vocabulary";
import { idOf } from "#app/domain/fields";
import type { Problem } from "#app/gate/outcome";
import { isModerator } from "./moderator";
import { findImport, type WaitingImport } from "./waiting-import";

export const ImportId = idOf("import");

/** About which file, and about which part of it: what had come when the moderator looked. */
export const SeenImport = z.object({
  importId: ImportId,
  seenUntil: z.iso.datetime("malformed" satisfies Problem).startsWith("20", "malformed" satisfies Problem),
});

/** So many pages follow while the moderator waits. The others follow with the clock. */
const pagesAtOnce = 100;

/** A file that came with helpers, for a moderator. Null for everybody else. */
export async function importToDecide(
  db: Db,
  accountId: string,
  importId: string,
): Promise<WaitingImport | null> {
  return (await isModerator(db, accountId)) ? findImport(db, importId) : null;
}

/** Of a file of which nothing waits any more, or which is being carried out, nothing changes. */
export async function decideOnImport(
  db: Db,
  { importId, seenUntil }: z.infer<typeof SeenImport>,
  decision: ReviewDecision,
  reason: string | null = null,
): Promise<void> {
  const done = await db
    .select({ helperId: sql<string>`helper_id` })
    .from(
      sql`decide_on_import(${importId}::uuid, ${decision}::text, ${reason}::text, ${seenUntil}::timestamptz, ${pagesAtOnce}::integer) as helper_id`,
    );
  await refreshSearch(
    db,
    done.map(({ helperId }) => helperId),
  );
}
