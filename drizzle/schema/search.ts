import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { areas, helperProfiles } from "./directory";

/**
 * What of a profile can be chosen from, one bit for each value in the order of app/domain/directory/vocabulary.ts. It
 * follows from the profile and is made anew with it.
 */
export const helperFacets = pgTable("helper_facets", {
  helperId: onePage(),
  edition: integer().notNull(),
  specialties: bits(),
  languages: bits(),
  backgrounds: bits(),
  genders: bits(),
  ways: bits(),
  availabilities: bits(),
  availableAt: timestamp("available_at", { withTimezone: true }),
  confirmedAt: timestamp("confirmed_at", { withTimezone: true }).notNull(),
});

/** The stems of all words of a profile, and the signs of its specialties, languages and ways of working. */
export const helperWords = pgTable(
  "helper_words",
  { helperId: onePage(), stems: text().array().notNull() },
  (table) => [index("helper_words_stems").using("gin", table.stems)],
);

/** Every word of a profile once. Near is the word and what is left when one letter of it is missing: so typos meet. */
export const searchWords = pgTable(
  "search_words",
  { word: text().primaryKey(), stem: text().notNull(), near: text().array().notNull() },
  (table) => [
    index("search_words_stem").on(table.stem),
    index("search_words_beginning").on(table.word.op("text_pattern_ops")),
    index("search_words_near").using("gin", table.near),
  ],
);

/** How often in a month somebody missed this help in this area. About nobody: not who, not when. */
export const supplyGaps = pgTable(
  "supply_gaps",
  {
    month: date({ mode: "string" }).notNull(),
    /** Null where no place was asked for. */
    areaCode: text("area_code").references(() => areas.code),
    /** Null where no specialty was asked for. */
    specialty: text(),
    missed: integer().notNull(),
  },
  (table) => [
    unique("supply_gaps_once").on(table.month, table.areaCode, table.specialty).nullsNotDistinct(),
    check("supply_gaps_missed", sql`missed > 0`),
  ],
);

function onePage() {
  return uuid("helper_id")
    .primaryKey()
    .references(() => helperProfiles.id, { onDelete: "cascade" });
}

function bits() {
  return bigint({ mode: "number" }).notNull();
}
