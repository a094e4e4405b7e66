import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { mayDrawNetwork } from "#app/domain/access/households";
import { ContactId, findContact } from "#app/domain/households/draw-network";
import type { NetworkContact } from "#app/domain/households/network-contact";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { networkContacts } from "#drizzle/schema/network";

/** What is said now of somebody on the map, also where it was said otherwise since somebody began to change it. Null once taken off. */
export const contactToChange = query({
  name: "households.network-read",
  input: z.object({ contactId: ContactId }),
  about: (search) => findContact(search, search.input.contactId),
  allowedIf: mayDrawNetwork,
  carryOut: async ({ db, keys, input, subject: { householdId } }) => ({
    householdId,
    contact: await contactNow({ db, keys }, householdId, input.contactId),
  }),
});

/** What takes the place of something that was said begins in the moment in which that ends. */
async function contactNow(
  { db, keys }: Room,
  householdId: string,
  id: string,
): Promise<NetworkContact | null> {
  const later = sql`(with recursive later as (
      select id, ended_at from ${networkContacts} where household_id = ${householdId} and id = ${id}
      union all select next.id, next.ended_at from ${networkContacts} next join later on next.created_at = later.ended_at
      where next.household_id = ${householdId})
    select id from later where ended_at is null)`;
  const [row] = await db.select().from(networkContacts).where(eq(networkContacts.id, later));
  if (!row) return null;
  const { id: now, name, bond, does, ring, side } = openRow(networkContacts, row, keys);
  return { id: now, name, bond, does, ring, side };
}
