import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { letterKinds, letterLanguages } from "#app/domain/mail/letter";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

/** Letters that wait to be sent, and how those ended that are still of use. They are of no household. */
export const letters = pgTable(
  "letters",
  {
    /** A keyed hash of what the letter is about: it can be followed, not traced back. */
    id: text().primaryKey(),
    kind: text({ enum: letterKinds }).notNull(),
    language: text({ enum: letterLanguages }).notNull(),
    /** Closed with the key of letters (app/domain/mail/letter-keys.ts), and gone once there is nothing left to do. */
    address: sealedText(),
    content: sealedText(),
    goodUntil: timestamp("good_until", { withTimezone: true }).notNull(),
    /** When to try next; while one is trying, when another may. */
    dueAt: timestamp("due_at", { withTimezone: true }).notNull().defaultNow(),
    tries: integer().notNull().default(0),
    /** When a try last ended without the letter being taken. */
    missedAt: timestamp("missed_at", { withTimezone: true }),
    /** Set just before the content leaves us. */
    handedOverAt: timestamp("handed_over_at", { withTimezone: true }),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    givenUpAt: timestamp("given_up_at", { withTimezone: true }),
  },
  (table) => [
    index("letters_due").on(table.dueAt).where(sql`sent_at is null and given_up_at is null`),
    oneOf("letters_kind", table.kind, letterKinds),
    oneOf("letters_language", table.language, letterLanguages),
    check("letters_closed_whole", sql`(address is null) = (content is null)`),
    check("letters_keep_nothing", sql`(sent_at is null and given_up_at is null) or address is null`),
  ],
);
