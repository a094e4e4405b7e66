import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { letters } from "../schema/mail";
import { definer, job, person } from "./roles";
import { myOwnHouseholds } from "./viewer";

const untouched = sql`address is not null and due_at = now() and tries = 0 and missed_at is null
    and handed_over_at is null and sent_at is null and given_up_at is null`;

/** A person leaves a letter and cannot read it back, nor any other. */
export const ownersLeaveLetters = pgPolicy("owners leave letters, which go now", {
  for: "insert",
  to: person,
  withCheck: sql`exists (select from households where id = ${myOwnHouseholds}) and ${untouched}
    and good_until > now() and good_until <= now() + interval '14 days 1 minute'`,
}).link(letters);

export const thePostCarriesLetters = pgPolicy("the post carries letters", {
  for: "all",
  to: job,
  using: sql`true`,
  withCheck: sql`true`,
}).link(letters);

export const lettersAreFollowedByFunction = pgPolicy("a letter is followed and stopped through functions", {
  for: "all",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(letters);
