import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { planClosings, planReopenings, planSnapshots, snapshotParts } from "../schema/keeping";
import { definer, person } from "./roles";
import { iAmMember, myHouseholds, myOwnHouseholds, writtenNow } from "./viewer";

export const membersSeeThatThePlanIsClosed = pgPolicy("members see when the plan was closed", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds}`,
}).link(planClosings);

export const ownersCloseThePlan = pgPolicy("owners close the plan", {
  for: "insert",
  to: person,
  withCheck: sql`household_id = ${myOwnHouseholds} and ${iAmMember("closed_by")} and ${writtenNow}`,
}).link(planClosings);

export const membersSeeThatItGoesOn = pgPolicy("members see when the plan was opened again", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds}`,
}).link(planReopenings);

export const ownersOpenItAgain = pgPolicy("owners open the plan again", {
  for: "insert",
  to: person,
  withCheck: sql`household_id = ${myOwnHouseholds} and ${iAmMember("reopened_by")} and ${writtenNow}`,
}).link(planReopenings);

export const grantsAskWhenThePlanWasClosed = pgPolicy("the viewer functions read when a plan was closed", {
  for: "select",
  to: definer,
  using: sql`true`,
}).link(planClosings);

export const grantsAskWhenItWasOpenedAgain = pgPolicy("the viewer functions read when it was opened again", {
  for: "select",
  to: definer,
  using: sql`true`,
}).link(planReopenings);

export const aCopyIsSeenByItsAudience = pgPolicy("a copy is seen by those for whom all in it is", {
  for: "select",
  to: person,
  using: sql`(audience = 'household' and household_id = ${myHouseholds})
    or (audience = 'owners' and household_id = ${myOwnHouseholds})
    or ${iAmMember("made_by")}`,
}).link(planSnapshots);

export const membersMakeCopies = pgPolicy("members make copies in their own name", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("made_by")} and ${writtenNow} and (closing_id is null or exists (
    select from plan_closings where plan_closings.household_id = plan_snapshots.household_id and plan_closings.id = plan_snapshots.closing_id
      and plan_closings.closed_by = plan_snapshots.made_by and plan_closings.created_at = now()))`,
}).link(planSnapshots);

export const aPartIsSeenWithItsCopy = pgPolicy("what is in a copy is seen with it", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds} and exists (select from plan_snapshots
    where plan_snapshots.household_id = snapshot_parts.household_id and plan_snapshots.id = snapshot_parts.snapshot_id)`,
}).link(snapshotParts);

/** What is for fewer people than the copy never gets into it, and nothing is put into it afterwards. */
export const aCopyHoldsWhatIsForItsAudience = pgPolicy(
  "a copy holds only what is for its audience, from its beginning",
  {
    for: "insert",
    to: person,
    withCheck: sql`household_id = ${myHouseholds} and exists (select from plan_snapshots
    where plan_snapshots.household_id = snapshot_parts.household_id and plan_snapshots.id = snapshot_parts.snapshot_id
      and plan_snapshots.created_at = now() and row(plan_snapshots.household_id, plan_snapshots.made_by)::household_key = any(array(select my_members()))
      and (snapshot_parts.goal_id is null or exists (select from goals
        where goals.household_id = snapshot_parts.household_id and goals.id = snapshot_parts.goal_id
          and (plan_snapshots.audience = 'author' or goals.audience = 'household' or goals.audience = plan_snapshots.audience))))`,
  },
).link(snapshotParts);
