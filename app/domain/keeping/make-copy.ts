import { createHash } from "node:crypto";
import { newId } from "#app/domain/fields";
import { type Audience, audiences } from "#app/domain/plan/goal";
import type { Room } from "#app/gate/door";
import { sealRow } from "#app/vault/rows";
import { planSnapshots, snapshotParts } from "#drizzle/schema/keeping";
import type { PlacedPart } from "./paper";
import type { CopiedPart } from "./paper-part";

interface Receipt {
  householdId: string;
  id: string;
  madeBy: string;
  audience: Audience;
  closingId?: string;
  toWhom?: string;
}

/** Writes a copy that never changes. False where the same one is there already. */
export async function makeCopy({ db, keys }: Room, receipt: Receipt, parts: PlacedPart[]): Promise<boolean> {
  const { householdId, id } = receipt;
  const contents = parts.map(({ part }) => part);
  const row = sealRow(
    planSnapshots,
    { ...receipt, checksum: checksumOf(receipt.toWhom ?? null, contents) },
    keys,
  );
  const made = await db
    .insert(planSnapshots)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: planSnapshots.id });
  if (made.length === 0) return false;
  const rows = parts.map(({ goalId, part }, place) => {
    const content = JSON.stringify(part);
    return sealRow(snapshotParts, { householdId, id: newId(), snapshotId: id, place, goalId, content }, keys);
  });
  if (rows.length > 0) await db.insert(snapshotParts).values(rows);
  return true;
}

/** SHA-256 over to whom it went and what is in it, as hexadecimal characters. */
export function checksumOf(toWhom: string | null, parts: CopiedPart[]): string {
  return createHash("sha256")
    .update(JSON.stringify([toWhom, parts]), "utf8")
    .digest("hex");
}

/** For whom a copy is: of what is in it, the part that is for the fewest. */
export function narrowest(found: Audience[]): Audience {
  return audiences.reduce((narrow, audience) => (found.includes(audience) ? audience : narrow), "household");
}
