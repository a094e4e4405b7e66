import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import { mayDrawNetwork } from "#app/domain/access/households";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { choice, HouseholdId, idOf, line, NewId, optionalLine, optionalText } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { rowId } from "#app/domain/row-id";
import type { Person } from "#app/gate/actor";
import { command, query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { Invalid } from "#app/gate/outcome";
import { openRow, sealRow } from "#app/vault/rows";
import { networkContacts } from "#drizzle/schema/network";
import { contactSides, type NetworkContact, networkRings } from "./network-contact";
import { findHousehold } from "./standing";

export const ContactId = idOf("network-contact");
const said = {
  id: NewId,
  name: line(80),
  bond: optionalLine(80),
  does: optionalText(300),
  ring: choice(networkRings),
  side: choice(contactSides),
};

/** The people round the family, from near to far; and somebody who was just taken off the map, to be put back. */
export const readNetwork = query({
  name: "households.network-read",
  input: z.object({ householdId: HouseholdId, removed: ContactId.optional().catch(undefined) }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayDrawNetwork,
  async carryOut({ db, keys, input, subject: { householdId } }) {
    const rows = await db
      .select()
      .from(networkContacts)
      .where(
        and(
          eq(networkContacts.householdId, householdId),
          or(isNull(networkContacts.endedAt), eq(networkContacts.id, input.removed ?? householdId)),
        ),
      )
      .orderBy(asc(networkContacts.createdAt), asc(networkContacts.id));
    const read = (row: typeof networkContacts.$inferSelect): NetworkContact => {
      const { id, name, bond, does, ring, side } = openRow(networkContacts, row, keys);
      return { id, name, bond, does, ring, side };
    };
    const contacts = rows.filter(({ endedAt }) => endedAt === null).map(read);
    const [removed = null] = rows.filter(({ endedAt }) => endedAt !== null).map(read);
    return { contacts, removed: removed && isBack(removed, contacts) ? null : removed };
  },
});

/** The same is said of somebody on the map: there is nothing to put back. */
const isBack = (removed: NetworkContact, contacts: NetworkContact[]): boolean =>
  contacts.some(({ name, bond }) => name === removed.name && bond === removed.bond);

/** Puts somebody on the map. That person is told nothing by it, and can do nothing by it. */
export const addToNetwork = command({
  name: "households.contact-added",
  input: z.object({ ...said, householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayDrawNetwork,
  async carryOut({ input, subject, ...room }) {
    return { isNew: await insertContact(room, subject, input) };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});

/** Says something else of somebody: what was said ends, and this takes its place. */
export const changeInNetwork = command({
  name: "households.contact-changed",
  input: z.object({ ...said, contactId: ContactId }),
  about: (search) => findContact(search, search.input.contactId),
  allowedIf: mayDrawNetwork,
  async carryOut({ input, subject, ...room }) {
    const { contactId, ...written } = input;
    if (!(await insertContact(room, subject, written))) return { isNew: false };
    return (await endRow(room, subject, contactId))
      ? { isNew: true }
      : new Invalid({ form: "changed-meanwhile" });
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});

/** Takes somebody off the map. */
export const endInNetwork = command({
  name: "households.contact-ended",
  input: z.object({ contactId: ContactId }),
  about: (search) => findContact(search, search.input.contactId),
  allowedIf: mayDrawNetwork,
  carryOut: async ({ input, subject, ...room }) => ({ isNew: await endRow(room, subject, input.contactId) }),
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});

export async function findContact(
  asking: Room & { actor: Person },
  id: string,
): Promise<HouseholdSubject | null> {
  const [row] = await asking.db
    .select({ householdId: networkContacts.householdId })
    .from(networkContacts)
    .where(eq(networkContacts.id, id));
  return row ? findHousehold(asking, row.householdId) : null;
}

type Said = Omit<NetworkContact, "id"> & { id: string };

async function insertContact({ db, keys }: Room, { householdId, standing }: HouseholdSubject, contact: Said) {
  const { name, bond, does, ring, side } = contact;
  const id = rowId(householdId, contact.id, contact);
  const row = { householdId, id, authorId: authorOf(standing), name, bond, does, ring, side };
  const added = await db
    .insert(networkContacts)
    .values(sealRow(networkContacts, row, keys))
    .onConflictDoNothing()
    .returning({ id: networkContacts.id });
  return added.length > 0;
}

async function endRow({ db }: Room, { householdId, standing }: HouseholdSubject, id: string) {
  const ended = await db
    .update(networkContacts)
    .set({ endedAt: sql`now()`, endedBy: authorOf(standing) })
    .where(
      and(
        eq(networkContacts.householdId, householdId),
        eq(networkContacts.id, id),
        isNull(networkContacts.endedAt),
      ),
    )
    .returning({ id: networkContacts.id });
  return ended.length > 0;
}
