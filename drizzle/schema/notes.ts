import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { feelings, steps } from "#app/domain/plan/goal";
import { noteAudiences } from "#app/domain/plan/note";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

/** Something that was written down without a goal: for everybody of the household, or for nobody but the author. */
export const notes = pgTable(
  "notes",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    authorId: uuid("author_id").notNull(),
    audience: text({ enum: noteAudiences }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("notes_author", table.householdId, table.authorId),
    index("notes_id").on(table.id),
    index("notes_newest").on(table.householdId, table.createdAt, table.id),
    oneOf("notes_audience", table.audience, noteAudiences),
  ],
);

/** The words of a note. A correction is another row: the newest one holds, and the former ones stay. */
export const noteTexts = pgTable(
  "note_texts",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    noteId: uuid("note_id").notNull(),
    authorId: uuid("author_id").notNull(),
    words: sealedText().notNull(),
    feeling: text({ enum: feelings }),
    step: text({ enum: steps }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    foreignKey({
      name: "note_texts_note",
      columns: [table.householdId, table.noteId],
      foreignColumns: [notes.householdId, notes.id],
    }),
    ofMember("note_texts_author", table.householdId, table.authorId),
    index("note_texts_note").on(table.householdId, table.noteId, table.createdAt),
    oneOf("note_texts_feeling", table.feeling, feelings),
    oneOf("note_texts_step", table.step, steps),
  ],
);
