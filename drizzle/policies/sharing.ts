import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { grants, helpPeriods, invitations, notices, parties } from "../schema/sharing";
import { definer, person } from "./roles";
import {
  goalIsMineToShare,
  goalIsVisible,
  householdsLetIn,
  iAmMember,
  isMyLiveGrant,
  itemIsVisible,
  myHouseholds,
  myOwnHouseholds,
  ofAGoalISeeAtHome,
  viewer,
  writtenNow,
} from "./viewer";

export const partiesAreSeenByTheHousehold = pgPolicy(
  "parties are seen by members, and by itself while let in",
  {
    for: "select",
    to: person,
    using: sql`household_id = ${myHouseholds} or (account_id = ${viewer} and household_id = ${householdsLetIn})`,
  },
).link(parties);

export const ownersInviteParties = pgPolicy("owners ask parties in, who have no account yet", {
  for: "insert",
  to: person,
  withCheck: sql`household_id = ${myOwnHouseholds} and account_id is null and accepted_name is null and ${writtenNow}
    and confirmed_at is null and confirmed_by is null and ended_at is null and ended_by is null`,
}).link(parties);

export const ownersConfirmParties = pgPolicy("owners confirm who came in", {
  for: "update",
  to: person,
  using: sql`household_id = ${myOwnHouseholds} and account_id is not null and confirmed_at is null and ended_at is null`,
  withCheck: sql`household_id = ${myOwnHouseholds} and account_id is not null and confirmed_at = now() and ${iAmMember("confirmed_by")}
    and ended_at is null and ended_by is null`,
}).link(parties);

export const ownersEndParties = pgPolicy("owners end a party, for good", {
  for: "update",
  to: person,
  using: sql`household_id = ${myOwnHouseholds} and ended_at is null`,
  withCheck: sql`household_id = ${myOwnHouseholds} and ended_at = now() and ${iAmMember("ended_by")}`,
}).link(parties);

export const partiesComeInByFunction = byFunctions("a party comes in through a function", parties);

export const ownersSeeInvitations = pgPolicy("owners see invitations", {
  for: "select",
  to: person,
  using: sql`household_id = ${myOwnHouseholds}`,
}).link(invitations);

export const ownersWriteInvitations = pgPolicy("owners write invitations of at most fourteen days", {
  for: "insert",
  to: person,
  withCheck: sql`household_id = ${myOwnHouseholds} and accepted_at is null and withdrawn_at is null and ${writtenNow}
    and expires_at <= now() + interval '14 days 1 minute'`,
}).link(invitations);

export const ownersWithdrawInvitations = pgPolicy("owners withdraw invitations that are still open", {
  for: "update",
  to: person,
  using: sql`household_id = ${myOwnHouseholds} and accepted_at is null and withdrawn_at is null`,
  withCheck: sql`household_id = ${myOwnHouseholds} and withdrawn_at is not null`,
}).link(invitations);

export const invitationsAreUsedByFunction = byFunctions(
  "an invitation is found and used through functions",
  invitations,
);

export const grantsAreSeenWithTheGoal = pgPolicy("grants are seen with the goal, and by a party while live", {
  for: "select",
  to: person,
  using: sql`${ofAGoalISeeAtHome("grants")} or ${isMyLiveGrant}`,
}).link(grants);

const mineToDecide = sql`(household_id = ${myOwnHouseholds} or ${goalIsMineToShare})`;

export const ownersGrant = pgPolicy("owners grant what they can see, and members what is their own", {
  for: "insert",
  to: person,
  withCheck: sql`${mineToDecide} and ${iAmMember("granted_by")} and ${goalIsVisible("grants")} and ${itemIsVisible("grants")}
    and revoked_at is null and revoked_by is null and starts_at = now() and (shows_from is null or shows_from <= now())
    and exists (select from parties where parties.household_id = grants.household_id and parties.id = grants.party_id
      and parties.ended_at is null)`,
}).link(grants);

/** Complete by itself: an update without a where clause asks no select policy. */
export const ownersRevoke = pgPolicy("who may grant revokes, once and for good", {
  for: "update",
  to: person,
  using: sql`revoked_at is null and ${mineToDecide} and ${goalIsVisible("grants")}`,
  withCheck: sql`revoked_at is not null and ${iAmMember("revoked_by")} and ${mineToDecide}`,
}).link(grants);

export const theViewerFunctionsReadGrants = readByFunctions("the viewer functions read grants", grants);

export const membersSeeHelpPeriods = pgPolicy("members see help periods", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds}`,
}).link(helpPeriods);

export const ownersBeginHelpPeriods = pgPolicy("owners begin help periods", {
  for: "insert",
  to: person,
  withCheck: sql`household_id = ${myOwnHouseholds} and ${iAmMember("begun_by")} and ${writtenNow}
    and ends_at is null and ended_by is null and reviewed_at is null`,
}).link(helpPeriods);

export const ownersEndHelpPeriods = pgPolicy("owners end help periods, now or on a later day", {
  for: "update",
  to: person,
  using: sql`household_id = ${myOwnHouseholds} and (ends_at is null or ends_at > now())`,
  withCheck: sql`household_id = ${myOwnHouseholds} and ends_at >= now() and ${iAmMember("ended_by")} and reviewed_at is null`,
}).link(helpPeriods);

export const ownersReviewHelpPeriods = pgPolicy("owners go through the list when help has ended", {
  for: "update",
  to: person,
  using: sql`household_id = ${myOwnHouseholds} and ends_at <= now() and reviewed_at is null`,
  withCheck: sql`household_id = ${myOwnHouseholds} and ends_at <= now() and reviewed_at = now()`,
}).link(helpPeriods);

export const theViewerFunctionsReadHelpPeriods = readByFunctions(
  "the viewer functions read help periods",
  helpPeriods,
);

export const aNoticeIsSeenByItsReader = pgPolicy("a notice is seen by whom it is for", {
  for: "select",
  to: person,
  using: sql`account_id = ${viewer}`,
}).link(notices);

export const noticesAreWrittenByFunction = pgPolicy("a notice is written by a function", {
  for: "insert",
  to: definer,
  withCheck: sql`true`,
}).link(notices);

function byFunctions(says: string, table: PgTable) {
  return pgPolicy(says, { for: "all", to: definer, using: sql`true`, withCheck: sql`true` }).link(table);
}

function readByFunctions(says: string, table: PgTable) {
  return pgPolicy(says, { for: "select", to: definer, using: sql`true` }).link(table);
}
