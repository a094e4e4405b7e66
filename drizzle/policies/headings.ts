import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { headingRemovals, headingVersions, planHeadings, templateChoices } from "../schema/headings";
import { definer, person } from "./roles";
import { iAmMember, myHouseholds, writtenNow } from "./viewer";

const atHome = sql`household_id = ${myHouseholds}`;

export const [membersSeeHowThePlanIsSetUp, membersSetUpThePlan] = ofTheFamily(
  "how the plan is set up",
  templateChoices,
  "chosen_by",
);
export const [membersSeeHeadings, membersAddHeadings] = ofTheFamily("headings", planHeadings, "author_id");
export const [membersSeeWhatWasTakenAway, membersTakeHeadingsAway] = ofTheFamily(
  "which headings were taken away",
  headingRemovals,
  "removed_by",
);

function ofTheFamily(what: string, table: PgTable, by: string) {
  return [
    pgPolicy(`members see ${what}`, { for: "select", to: person, using: atHome }).link(table),
    pgPolicy(`members write ${what} in their own name`, {
      for: "insert",
      to: person,
      withCheck: sql`${iAmMember(by)} and ${writtenNow}`,
    }).link(table),
  ] as const;
}

/** Complete by itself: an update without a where clause asks no select policy. Only the column of words is granted. */
export const membersFillInHeadings = pgPolicy("members change what stands under headings", {
  for: "update",
  to: person,
  using: atHome,
  withCheck: atHome,
}).link(planHeadings);

export const membersSeeFormerHeadings = pgPolicy("members see what stood under headings", {
  for: "select",
  to: person,
  using: atHome,
}).link(headingVersions);

export const formerHeadingsAreKept = pgPolicy("what stood under headings is kept by a trigger", {
  for: "insert",
  to: definer,
  withCheck: sql`true`,
}).link(headingVersions);
