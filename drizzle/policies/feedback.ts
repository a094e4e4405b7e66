import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { feedbackNotes } from "../schema/feedback";
import { definer, person } from "./roles";
import { householdsLetIn, iAmMember, iAmParty, myOwnHouseholds, writtenNow } from "./viewer";

const asParty = sql`household_id = ${householdsLetIn} and ${iAmParty("party_id")}`;

export const feedbackIsSeenByOwners = pgPolicy(
  "feedback is seen by owners, and by who wrote it while let in",
  {
    for: "select",
    to: person,
    using: sql`household_id = ${myOwnHouseholds} or (${asParty})`,
  },
).link(feedbackNotes);

export const feedbackIsWrittenByAParty = pgPolicy("who is let in writes feedback on a request of work", {
  for: "insert",
  to: person,
  withCheck: sql`${asParty} and ${writtenNow} and decision is null and decided_at is null and decided_by is null
    and exists (select from contact_requests where contact_requests.id = feedback_notes.request_id
      and contact_requests.asker = 'professional' and contact_requests.ended_at is null)`,
}).link(feedbackNotes);

export const ownersDecideOnFeedback = pgPolicy("owners decide on a text of feedback, once", {
  for: "update",
  to: person,
  using: sql`household_id = ${myOwnHouseholds} and decision is null`,
  withCheck: sql`household_id = ${myOwnHouseholds} and decision is not null and decided_at = now() and ${iAmMember("decided_by")}`,
}).link(feedbackNotes);

export const feedbackIsToldByFunction = pgPolicy("feedback that was approved is told by a function", {
  for: "select",
  to: definer,
  using: sql`decision = 'approved'`,
}).link(feedbackNotes);
