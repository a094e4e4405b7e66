import { pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { contactSides, networkRings } from "#app/domain/households/network-contact";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

/**
 * Somebody on the family's map of the people round it. There is no account here and none can be put here: being on the map opens nothing.
 * What is said of somebody is not changed: it ends, and something else is said.
 */
export const networkContacts = pgTable(
  "network_contacts",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    authorId: uuid("author_id").notNull(),
    name: sealedText().notNull(),
    /** Who this is to the family: a neighbour, the general practitioner. */
    bond: sealedText(),
    /** What this person can do. */
    does: sealedText(),
    ring: text({ enum: networkRings }).notNull(),
    side: text({ enum: contactSides }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
    endedBy: uuid("ended_by"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("network_contacts_author", table.householdId, table.authorId),
    ofMember("network_contacts_ended_by", table.householdId, table.endedBy),
    oneOf("network_contacts_ring", table.ring, networkRings),
    oneOf("network_contacts_side", table.side, contactSides),
  ],
);
