import { sql } from "drizzle-orm";
import {
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { genders, interpreters, ways } from "#app/domain/directory/vocabulary";

export const areaSchemes = ["CBS-GM", "CBS-WK", "CBS-BU", "NIS"] as const;

/** An official area. Sources: CBS, Wijken en Buurten 2024 (CC BY 4.0); Statbel, REFNIS. */
export const areas = pgTable(
  "areas",
  {
    code: text().primaryKey(),
    scheme: text({ enum: areaSchemes }).notNull(),
    year: integer().notNull(),
    name: text().notNull(),
    parentCode: text("parent_code"),
    /** WGS84 label point, in degrees. */
    latitude: doublePrecision().notNull(),
    longitude: doublePrecision().notNull(),
  },
  (table) => [index("areas_parent").on(table.parentCode)],
);

/** Every name people search an area by, folded to lower case without accents: the official one and the daily one. */
export const areaNames = pgTable(
  "area_names",
  {
    name: text().notNull(),
    areaCode: text("area_code")
      .notNull()
      .references(() => areas.code, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.name, table.areaCode] }),
    index("area_names_area").on(table.areaCode),
  ],
);

/** Which districts and neighbourhoods a four-digit postcode touches; share is the estimated part of its addresses. */
export const postcodeAreas = pgTable(
  "postcode_areas",
  {
    postcode: text().notNull(),
    areaCode: text("area_code")
      .notNull()
      .references(() => areas.code, { onDelete: "cascade" }),
    share: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.postcode, table.areaCode] }),
    index("postcode_areas_area").on(table.areaCode),
  ],
);

/** The public page of a person who offers help. Everything here is meant for everybody to read. */
export const helperProfiles = pgTable(
  "helper_profiles",
  {
    id: uuid().primaryKey(),
    accountId: uuid("account_id").unique(),
    /** By which a file of helpers knows this page. Such a page has no account. */
    importKey: text("import_key").unique(),
    name: text().notNull(),
    organisation: text(),
    introduction: text().notNull(),
    expectation: text().notNull(),
    payment: text({ enum: ["free", "insured", "municipality", "paid"] }).notNull(),
    /** What it costs and what comes beside it, in the helper's own words. */
    costs: text(),
    gender: text({ enum: genders }),
    ways: text({ enum: ways }).array().notNull().default([]),
    interpreter: text({ enum: interpreters }).notNull().default("none"),
    /** When the person last said that everything on the page is right. Null where the person never did. */
    confirmedAt: timestamp("confirmed_at", { withTimezone: true }).defaultNow(),
    /** Which of its versions a moderator approved last, and when. Null where nobody may read the page. */
    versionId: uuid("version_id"),
    /** Of the approved version. Null where there is none, or it was taken away. */
    photoId: uuid("photo_id"),
    publishedAt: timestamp("published_at", { withTimezone: true }),
  },
  (table) => [
    index("helper_profiles_organisation")
      .on(sql`lower(${table.organisation})`)
      .where(sql`published_at is not null`),
  ],
);

export const helperAreas = pgTable(
  "helper_areas",
  {
    helperId: helperId(),
    areaCode: text("area_code")
      .notNull()
      .references(() => areas.code),
  },
  (table) => [
    primaryKey({ columns: [table.helperId, table.areaCode] }),
    index("helper_areas_area").on(table.areaCode),
  ],
);

export const helperSpecialties = pgTable(
  "helper_specialties",
  { helperId: helperId(), specialty: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.helperId, table.specialty] }),
    index("helper_specialties_specialty").on(table.specialty),
  ],
);

export const helperLanguages = pgTable(
  "helper_languages",
  { helperId: helperId(), language: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.helperId, table.language] }),
    index("helper_languages_language").on(table.language),
  ],
);

export function helperId() {
  return uuid("helper_id")
    .notNull()
    .references(() => helperProfiles.id, { onDelete: "cascade" });
}
