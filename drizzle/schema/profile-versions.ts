import { sql } from "drizzle-orm";
import {
  check,
  index,
  json,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { ProfileContent } from "#app/domain/directory/profile-content";
import { registerFindings, registers, reviewEndings } from "#app/domain/directory/vocabulary";
import { helperId, helperProfiles } from "./directory";
import { helperImports } from "./helper-imports";
import { oneOf } from "./one-of";

/** What a helper wants the own page to say, each time it was handed in. The newest waits for a moderator. */
export const profileVersions = pgTable(
  "profile_versions",
  {
    id: uuid().primaryKey(),
    helperId: helperId(),
    content: json().$type<ProfileContent>().notNull(),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull().defaultNow(),
    /** With which file it came. Null where a person handed it in. */
    importId: uuid("import_id").references(() => helperImports.id),
  },
  (table) => [
    index("profile_versions_helper").on(table.helperId, table.writtenAt),
    index("profile_versions_import").on(table.importId).where(sql`import_id is not null`),
  ],
);

/** What a moderator made of a version. One that was approved can be sent back later, after a complaint. */
export const profileReviews = pgTable(
  "profile_reviews",
  {
    versionId: uuid("version_id")
      .notNull()
      .references(() => profileVersions.id, { onDelete: "cascade" }),
    ending: text({ enum: reviewEndings }).notNull(),
    helperId: helperId(),
    /** Of the version: what was handed in before it waits no more either. */
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
    /** Why, in words for the helper. */
    reason: text(),
    reviewedBy: uuid("reviewed_by").notNull(),
    reviewedAt: timestamp("reviewed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.ending] }),
    index("profile_reviews_helper").on(table.helperId, table.reviewedAt),
    index("profile_reviews_by").on(table.reviewedBy, table.reviewedAt),
    oneOf("profile_reviews_ending", table.ending, reviewEndings),
    check("profile_reviews_reason", sql`(ending = 'sentBack') = (reason is not null)`),
  ],
);

/** From when until when a helper kept the own page out of sight. Without an end it is out of sight now. */
export const hiddenPages = pgTable(
  "hidden_pages",
  {
    helperId: uuid("helper_id")
      .notNull()
      .references(() => helperProfiles.id, { onDelete: "cascade" }),
    hiddenAt: timestamp("hidden_at", { withTimezone: true }).notNull().defaultNow(),
    shownAt: timestamp("shown_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.helperId, table.hiddenAt] }),
    uniqueIndex("hidden_pages_now").on(table.helperId).where(sql`shown_at is null`),
  ],
);

/** A moderator looked this very number of this helper up in the register itself, and found it or not. The newest one counts. */
export const registerChecks = pgTable(
  "register_checks",
  {
    helperId: helperId(),
    register: text({ enum: registers }).notNull(),
    number: text().notNull(),
    checkedAt: timestamp("checked_at", { withTimezone: true }).notNull().defaultNow(),
    checkedBy: uuid("checked_by").notNull(),
    finding: text({ enum: registerFindings }).notNull().default("found"),
  },
  (table) => [
    primaryKey({ columns: [table.helperId, table.register, table.number, table.checkedAt] }),
    oneOf("register_checks_register", table.register, registers),
    oneOf("register_checks_finding", table.finding, registerFindings),
  ],
);
