import { eq } from "drizzle-orm";
import { complaintKeys } from "#app/domain/directory/complaint-keys";
import { isModerator } from "#app/domain/moderation/moderator";
import type { Person } from "#app/gate/actor";
import type { Search } from "#app/gate/command";
import { openRow } from "#app/vault/rows";
import { complaints } from "#drizzle/schema/moderation";

/** A complaint with its words, for a moderator. Null for everybody else, and about a moderator's own page. */
export async function findComplaint({
  db,
  keys,
  actor,
  input: { complaintId },
}: Search<Person, { complaintId: string }>) {
  if (!(await isModerator(db, actor.accountId))) return null;
  const [row] = await db.select().from(complaints).where(eq(complaints.id, complaintId));
  return row ? openRow(complaints, row, complaintKeys(keys)) : null;
}
