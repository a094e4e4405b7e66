import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { headingKeys, templates } from "#app/domain/plan/template";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

const writtenAt = () => timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

/** How the family set up its plan; the newest row holds. */
export const templateChoices = pgTable(
  "template_choices",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    template: text({ enum: templates }).notNull(),
    /** The day from which the terms of a personal plan are counted. */
    countedFrom: date("counted_from"),
    chosenBy: uuid("chosen_by").notNull(),
    createdAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("template_choices_chosen_by", table.householdId, table.chosenBy),
    oneOf("template_choices_template", table.template, templates),
    check("template_choices_counted", sql`counted_from is null or template = 'personal'`),
  ],
);

/** What the family calls its plan; the newest row holds. Without words it goes by the name of the household again. */
export const planTitles = pgTable(
  "plan_titles",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    authorId: uuid("author_id").notNull(),
    createdAt: writtenAt(),
    words: sealedText(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("plan_titles_author", table.householdId, table.authorId),
    index("plan_titles_household").on(table.householdId, table.createdAt),
  ],
);

/** A place for own words besides the goals, for the whole family. */
export const planHeadings = pgTable(
  "plan_headings",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    authorId: uuid("author_id").notNull(),
    createdAt: writtenAt(),
    key: text({ enum: headingKeys }).notNull(),
    place: integer().notNull(),
    words: sealedText(),
    versionId: uuid("version_id"),
    editedBy: uuid("edited_by"),
    editedAt: timestamp("edited_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("plan_headings_author", table.householdId, table.authorId),
    ofMember("plan_headings_edited_by", table.householdId, table.editedBy),
    oneOf("plan_headings_key", table.key, headingKeys),
    check("plan_headings_edited", sql`num_nonnulls(version_id, edited_by, edited_at) in (0, 3)`),
  ],
);

/** What stood under a heading before. A trigger writes these rows; nobody else can. */
export const headingVersions = pgTable(
  "heading_versions",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    headingId: uuid("heading_id").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
    replacedBy: uuid("replaced_by").notNull(),
    replacedAt: timestamp("replaced_at", { withTimezone: true }).notNull(),
    words: sealedText(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofHeading("heading_versions_heading", table),
    ofMember("heading_versions_written_by", table.householdId, table.writtenBy),
    ofMember("heading_versions_replaced_by", table.householdId, table.replacedBy),
    index("heading_versions_heading").on(table.householdId, table.headingId, table.replacedAt),
  ],
);

/** A heading was taken away, with what stood under it. Put back, it is written anew. */
export const headingRemovals = pgTable(
  "heading_removals",
  {
    householdId: uuid("household_id").notNull(),
    headingId: uuid("heading_id").notNull(),
    removedBy: uuid("removed_by").notNull(),
    createdAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.headingId] }),
    ofHeading("heading_removals_heading", table),
    ofMember("heading_removals_removed_by", table.householdId, table.removedBy),
  ],
);

type OfHeading = { householdId: PgColumn; headingId: PgColumn };

function ofHeading(name: string, table: OfHeading) {
  return foreignKey({
    name,
    columns: [table.householdId, table.headingId],
    foreignColumns: [planHeadings.householdId, planHeadings.id],
  });
}
