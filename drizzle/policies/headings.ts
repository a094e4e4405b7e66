import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import {
  headingRemovals,
  headingVersions,
  planHeadings,
  planTitles,
  templateChoices,
} from "../schema/headings";
import { definer, person } from "./roles";
import { iAmMember, myHouseholds, writtenNow } from "./viewer";

const atHome = sql`household_id = ${myHouseholds}`;

export const [membersSeeHowThePlanIsSetUp, membersSetUpThePlan] = ofTheFamily(
  "how the plan is set up",
  templateChoices,
  "chosen_by",
);
export const [membersSeeHeadings, membersAddHeadings] = ofTheFamily("headings", planHeadings, "author_id");

/** All that stands under a heading was written by a child of the viewer's household: others who wrote there too make it everybody's. */
function allAnotherChilds(heading: string) {
  const writer = `coalesce(${heading}.edited_by, ${heading}.author_id)`;
  return sql.raw(`(${heading}.words is not null
    and row(${heading}.household_id, ${writer})::household_key = any(array(select children_beside_me()))
    and not exists (select from heading_versions as former where former.household_id = ${heading}.household_id
      and former.heading_id = ${heading}.id and former.words is not null and former.written_by <> ${writer}))`);
}

export const [membersSeeWhatThePlanIsCalled, membersCallThePlan] = ofTheFamily(
  "what the plan is called",
  planTitles,
  "author_id",
);

export const membersSeeWhatWasTakenAway = pgPolicy("members see which headings were taken away", {
  for: "select",
  to: person,
  using: atHome,
}).link(headingRemovals);

export const membersTakeHeadingsAway = pgPolicy(
  "members write which headings were taken away in their own name",
  {
    for: "insert",
    to: person,
    withCheck: sql`${iAmMember("removed_by")} and ${writtenNow} and not exists (select from plan_headings
    where plan_headings.household_id = heading_removals.household_id and plan_headings.id = heading_removals.heading_id
      and ${allAnotherChilds("plan_headings")})`,
  },
).link(headingRemovals);

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
  using: sql`${atHome} and not ${allAnotherChilds("plan_headings")}`,
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
