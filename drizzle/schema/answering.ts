import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { termHours } from "#app/domain/contact/answer-term";
import { calendarCountries } from "#app/domain/contact/holidays";
import { letterLanguages } from "#app/domain/mail/letter";
import { helperId } from "./directory";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** In how much of a helper's own working time there is an answer. The newest one holds for what is asked after it. */
export const answerTerms = pgTable(
  "answer_terms",
  {
    id: uuid().primaryKey(),
    helperId: helperId(),
    country: text({ enum: calendarCountries }).notNull(),
    weekdays: integer().array().notNull(),
    opensAt: integer("opens_at").notNull(),
    closesAt: integer("closes_at").notNull(),
    hours: integer().notNull(),
    setAt: moment("set_at").notNull().defaultNow(),
  },
  (table) => [
    index("answer_terms_helper").on(table.helperId),
    oneOf("answer_terms_country", table.country, calendarCountries),
    check("answer_terms_weekdays", sql`cardinality(weekdays) > 0 and weekdays <@ array[1, 2, 3, 4, 5, 6, 7]`),
    check("answer_terms_opening", sql`opens_at >= 6 and closes_at <= 22 and opens_at < closes_at`),
    check("answer_terms_hours", sql`hours in (${sql.raw(termHours.join(", "))})`),
  ],
);

/** Where a helper gets mail about requests, once the helper has shown to read it, or whoever runs the house has said so of a page from a file. */
export const answerAddresses = pgTable(
  "answer_addresses",
  {
    id: uuid().primaryKey(),
    helperId: helperId(),
    /** Closed with the key of these addresses, for the post opens it too. */
    address: sealedText().notNull(),
    language: text({ enum: letterLanguages }).notNull(),
    proofHash: text("proof_hash").notNull().unique(),
    setAt: moment("set_at").notNull().defaultNow(),
    /** When the letter that asks for the proof was left for the post. */
    askedAt: moment("asked_at"),
    confirmedAt: moment("confirmed_at"),
    endedAt: moment("ended_at"),
  },
  (table) => [
    index("answer_addresses_helper").on(table.helperId),
    oneOf("answer_addresses_language", table.language, letterLanguages),
  ],
);

/** A letter that asks a helper whether the own page is still right: one for each time that the page was found to be right. */
export const pageReminders = pgTable(
  "page_reminders",
  {
    helperId: helperId(),
    /** When the person last said so, before this letter. Of a page from a file that nobody confirmed: since when it is read. */
    confirmedAt: moment("confirmed_at").notNull(),
    linkHash: text("link_hash").notNull().unique(),
    leftAt: moment("left_at").notNull().defaultNow(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    /** When somebody with a dead link asked for another one. */
    renewalAskedAt: moment("renewal_asked_at"),
  },
  (table) => [primaryKey({ columns: [table.helperId, table.confirmedAt] })],
);
