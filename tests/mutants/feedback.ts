import { breakIn, isMyParty, type Mutant, own } from "./mutant";

const tables = "migrations/0031_feedback.sql";
const acts = "tests/access/feedback";
const seen = breakIn(tables, 'CREATE POLICY "feedback is seen by owners', "tests/access/matrix-of-rows");
const write = breakIn(tables, 'CREATE POLICY "who is let in writes feedback', "tests/access/forged-rows");
const decide = breakIn(
  tables,
  'CREATE POLICY "owners decide on a text of feedback',
  "tests/access/forged-changes",
);
const byCode = breakIn("migrations/0032_feedback_rights.sql", "create function feedback_by_code(", acts);

export const feedback: Mutant[] = [
  seen("members see what would be told on", own, "household_id = any(array(select my_households()))"),
  seen("every party sees what another would tell on", isMyParty, "true"),
  write("a party writes in another's name", isMyParty, "true"),
  write(
    "a party approves its own text",
    " and decision is null and decided_at is null and decided_by is null",
    "",
  ),
  write("feedback is on what nobody asked", "contact_requests.id = feedback_notes.request_id", "true"),
  decide("a text is approved in the past", " and decided_at = now()", ""),
  byCode("it is told on after the stop", " and contact_requests.ended_at is null", ""),
];
