import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { notes, noteTexts } from "../schema/notes";
import { definer, person } from "./roles";
import { iAmMember, myHouseholds, writtenNow } from "./viewer";

export const notesAreSeen = pgPolicy("a note is seen by the household, or by its author alone", {
  for: "select",
  to: person,
  using: sql`(audience = 'household' and household_id = ${myHouseholds}) or ${iAmMember("author_id")}`,
}).link(notes);

export const membersWriteNotes = pgPolicy("members write notes", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("author_id")} and ${writtenNow}`,
}).link(notes);

/** Its columns of words are in another table: a line of the ledger names what is in its own household, and nothing else. */
export const theLedgerKnowsNotes = pgPolicy("the ledger knows which notes there are", {
  for: "select",
  to: definer,
  using: sql`true`,
}).link(notes);

export const textsOfNotesAreSeen = pgPolicy("what a note says and said is seen with it", {
  for: "select",
  to: person,
  using: sql`exists (select from notes where notes.household_id = note_texts.household_id and notes.id = note_texts.note_id)`,
}).link(noteTexts);

export const authorsWordNotes = pgPolicy("who wrote a note words it, and corrects it", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("author_id")} and ${writtenNow} and exists (select from notes where notes.household_id = note_texts.household_id
    and notes.id = note_texts.note_id and notes.author_id = note_texts.author_id)`,
}).link(noteTexts);
