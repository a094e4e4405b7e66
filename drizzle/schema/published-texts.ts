import { sql } from "drizzle-orm";
import { check, index, json, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { type PublishedContent, publishedKinds, siteLanguages } from "#app/domain/directory/published-text";
import { oneOf } from "./one-of";

/** What the house itself tells everybody, as it reads now: a page of explanation or a tool of the shelf, in one language. */
export const publishedTexts = pgTable(
  "published_texts",
  {
    id: uuid().primaryKey(),
    kind: text({ enum: publishedKinds }).notNull(),
    /** Names the page or the tool. Its languages have it in common. */
    key: text().notNull(),
    language: text({ enum: siteLanguages }).notNull(),
    /** Null once it was taken off the website. */
    content: json().$type<PublishedContent>(),
    /** The first one stands first. */
    begunAt: timestamp("begun_at", { withTimezone: true }).notNull().defaultNow(),
    versionId: uuid("version_id").notNull(),
  },
  (table) => [
    unique("published_texts_once").on(table.kind, table.key, table.language),
    oneOf("published_texts_kind", table.kind, publishedKinds),
    oneOf("published_texts_language", table.language, siteLanguages),
    check("published_texts_key", sql`key ~ '^[A-Za-z0-9-]{1,40}$'`),
  ],
);

/** Each time one of them was put on the website, changed or taken off, who did and when. A trigger writes it. */
export const publishedTextVersions = pgTable(
  "published_text_versions",
  {
    id: uuid().primaryKey(),
    textId: uuid("text_id")
      .notNull()
      .references(() => publishedTexts.id),
    content: json().$type<PublishedContent>(),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull().defaultNow(),
    /** Null for what the house began with. */
    writtenBy: uuid("written_by"),
  },
  (table) => [index("published_text_versions_text").on(table.textId, table.writtenAt)],
);
