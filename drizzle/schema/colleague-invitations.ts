import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { helperId } from "./directory";

/** A helper asks a colleague to begin a page. It is about no household, and opens nothing but a form with one field filled in. */
export const colleagueInvitations = pgTable(
  "colleague_invitations",
  {
    id: uuid().primaryKey(),
    /** Whose page names the organisation. */
    helperId: helperId(),
    organisation: text().notNull(),
    /** A keyed hash of the six words (app/domain/directory/colleague-words.ts). */
    wordsHash: text("words_hash").notNull().unique(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    acceptedAt: timestamp("accepted_at", { withTimezone: true }),
    acceptedBy: uuid("accepted_by"),
  },
  (table) => [
    index("colleague_invitations_helper").on(table.helperId, table.createdAt),
    index("colleague_invitations_accepted").on(table.acceptedBy, table.acceptedAt),
    check("colleague_invitations_accepted_whole", sql`(accepted_at is null) = (accepted_by is null)`),
  ],
);
