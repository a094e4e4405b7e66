import { and, asc, desc, eq, inArray, isNotNull, type SQL } from "drizzle-orm";
import { controlCode } from "#app/domain/audit/ledger-line";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { planSnapshots, snapshotParts } from "#drizzle/schema/keeping";
import type { Copy } from "./copy";
import { checksumOf } from "./make-copy";
import { CopiedPart } from "./paper-part";

/** What was copied when the plan was closed: for everybody, for the owners, and for who closed it, as far as the reader is one of them. */
export function copiesOfClosing(room: Room, householdId: string, closingId: string): Promise<Copy[]> {
  return copiesWhere(room, householdId, eq(planSnapshots.closingId, closingId));
}

/** What was handed in, newest first. */
export function copiesHandedIn(room: Room, householdId: string): Promise<Copy[]> {
  return copiesWhere(room, householdId, isNotNull(planSnapshots.toWhom));
}

/** All that the reader may see, of both sorts. */
export function everyCopy(room: Room, householdId: string): Promise<Copy[]> {
  return copiesWhere(room, householdId, undefined);
}

export async function copyById(room: Room, householdId: string, id: string): Promise<Copy | null> {
  const [copy] = await copiesWhere(room, householdId, eq(planSnapshots.id, id));
  return copy ?? null;
}

async function copiesWhere({ db, keys }: Room, householdId: string, which: SQL | undefined): Promise<Copy[]> {
  const rows = await db
    .select()
    .from(planSnapshots)
    .where(and(eq(planSnapshots.householdId, householdId), which))
    .orderBy(desc(planSnapshots.createdAt), asc(planSnapshots.id));
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const contents = await db
    .select()
    .from(snapshotParts)
    .where(and(eq(snapshotParts.householdId, householdId), inArray(snapshotParts.snapshotId, ids)))
    .orderBy(asc(snapshotParts.place));
  return rows.map((row) => {
    const { id, createdAt, madeBy, audience, toWhom, checksum } = openRow(planSnapshots, row, keys);
    const parts = contents
      .filter(({ snapshotId }) => snapshotId === id)
      .map((part) => CopiedPart.parse(JSON.parse(openRow(snapshotParts, part, keys).content)));
    return {
      ...{ id, madeAt: createdAt, madeBy, audience, toWhom, parts },
      ...{ code: controlCode(checksum), isWhole: checksum === checksumOf(toWhom, parts) },
    };
  });
}
