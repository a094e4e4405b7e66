import { and, asc, eq, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperImports } from "#drizzle/schema/helper-imports";
import { profileVersions } from "#drizzle/schema/profile-versions";
import { waits } from "./waiting-version";

/** A file of helpers, with how many pages of it wait for a moderator. */
export interface WaitingImport {
  id: string;
  fileName: string;
  broughtInAt: Date;
  pages: number;
  /** When the last of them came, in UTC and to the microsecond. Null where none waits. */
  seenUntil: string | null;
  /** It was decided, and the house is still carrying that out. */
  isBusy: boolean;
}

/** Files of which pages wait, the longest waiting first. */
export async function waitingImports(db: Db): Promise<WaitingImport[]> {
  const { id, fileName, broughtInAt } = helperImports;
  return db
    .select({ id, fileName, broughtInAt, pages: sql<number>`count(*)::int`, seenUntil, isBusy })
    .from(helperImports)
    .innerJoin(profileVersions, eq(profileVersions.importId, id))
    .where(waits)
    .groupBy(id)
    .orderBy(asc(broughtInAt));
}

/** A file that came, also when nothing of it waits any more. */
export async function findImport(db: Db, importId: string): Promise<WaitingImport | null> {
  const { id, fileName, broughtInAt } = helperImports;
  const [found] = await db
    .select({
      id,
      fileName,
      broughtInAt,
      pages: sql<number>`count(${profileVersions.id})::int`,
      seenUntil,
      isBusy,
    })
    .from(helperImports)
    .leftJoin(profileVersions, and(eq(profileVersions.importId, id), waits))
    .where(eq(id, importId))
    .groupBy(id);
  return found ?? null;
}

const seenUntil = sql<string | null>`
  to_char(max(${profileVersions.writtenAt}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const isBusy = sql<boolean>`decision is not null and carried_out_at is null`;
