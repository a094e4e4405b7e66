import { anybodyHere, breakIn, home, isMe, type Mutant } from "./mutant";

const notes = "migrations/0033_notes.sql";
const see = breakIn(
  notes,
  'CREATE POLICY "a note is seen by the household, or by its author alone"',
  "tests/access/matrix-of-rows",
);
const write = breakIn(notes, 'CREATE POLICY "members write notes"', "tests/access/forged-rows");
const seeTexts = breakIn(
  notes,
  'CREATE POLICY "what a note says and said is seen with it"',
  "tests/access/matrix-of-rows",
);
const word = breakIn(
  notes,
  'CREATE POLICY "who wrote a note words it, and corrects it"',
  "tests/access/forged-rows",
);

export const policiesOfNotes: Mutant[] = [
  see("members read what somebody wrote for himself alone", "(audience = 'household' and ", "("),
  see("notes are everybody's", home, "true"),
  write("notes are written in another's name", isMe("author_id"), anybodyHere),
  write("notes are written in the past", " and created_at = now()", ""),
  seeTexts("what notes say is seen by everybody", "USING (", "USING (true or "),
  word("another one words a note", " and notes.author_id = note_texts.author_id", ""),
  word("a note is corrected in the past", " and created_at = now()", ""),
  word(
    "a note is corrected in its author's name",
    isMe("author_id"),
    anybodyHere,
    "tests/access/matrix-of-households",
  ),
];
