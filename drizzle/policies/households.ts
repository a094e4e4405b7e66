import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { households, members, memberVersions, representations } from "../schema/households";
import { definer, person } from "./roles";
import { householdsLetIn, iAmMember, myHouseholds, myOwnHouseholds, writtenNow } from "./viewer";

export const theHouseholdIsSeenByItsPeople = pgPolicy("a household is seen by members and by those let in", {
  for: "select",
  to: person,
  using: sql`id = ${myHouseholds} or id = ${householdsLetIn}`,
}).link(households);

export const membersSeeEachOther = pgPolicy("members see each other", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds}`,
}).link(members);

const isCorrectedByMe = sql`(${iAmMember("member_id")} or (household_id = ${myOwnHouseholds} and exists (select from members
    where members.household_id = member_versions.household_id and members.id = member_versions.member_id and members.account_id is null)))`;

/** A former name or day of birth is for who may put another one. */
export const formerMembersAreSeen = pgPolicy("who may correct a member reads what stood there", {
  for: "select",
  to: person,
  using: isCorrectedByMe,
}).link(memberVersions);

export const formerMembersAreKept = pgPolicy("what stood of a member is kept by a function", {
  for: "insert",
  to: definer,
  withCheck: sql`true`,
}).link(memberVersions);

/** Whom an owner adds has no sign-in yet: that comes by an invitation, and by the owner's yes to whoever used it. */
export const ownersAddMembers = pgPolicy("owners add members, who have no sign-in yet", {
  for: "insert",
  to: person,
  withCheck: sql`household_id = ${myOwnHouseholds} and role = 'member' and account_id is null
    and accepted_account_id is null and accepted_name is null and left_at is null and ${writtenNow}`,
}).link(members);

export const ownersSayWhereTheyLive = pgPolicy("owners say in which country the household lives", {
  for: "update",
  to: person,
  using: sql`id = ${myOwnHouseholds}`,
  withCheck: sql`id = ${myOwnHouseholds}`,
}).link(households);

export const membersSeeWhoActsForWhom = pgPolicy("members see who acts for whom", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds}`,
}).link(representations);

const hasNoSignIn = sql`exists (select from members where members.household_id = representations.household_id
  and members.id = representations.member_id and members.account_id is null)`;

/** Nobody makes himself somebody's voice: a member chooses, or, where there is no sign-in, an owner asks somebody else. */
export const representationIsChosen = pgPolicy(
  "a member chooses, an owner asks another where there is no sign-in",
  {
    for: "insert",
    to: person,
    withCheck: sql`${writtenNow} and ${iAmMember("proposed_by")} and accepted_at is null and ended_at is null and ended_by is null
    and representative_id <> member_id and ends_at > now() and ends_at <= now() + interval '5 years 2 days'
    and ((kind = 'trustedPerson' and proposed_by = member_id)
      or (kind = 'legalRepresentative' and proposed_by <> representative_id and household_id = ${myOwnHouseholds}
        and ${hasNoSignIn}))`,
  },
).link(representations);

export const representationIsAccepted = pgPolicy("who was asked to act for somebody says yes", {
  for: "update",
  to: person,
  using: sql`${iAmMember("representative_id")} and accepted_at is null and ended_at is null and ends_at > now()`,
  withCheck: sql`${iAmMember("representative_id")} and accepted_at = now() and ended_at is null and ended_by is null`,
}).link(representations);

const mayEnd = sql`(${iAmMember("member_id")} or ${iAmMember("representative_id")}
    or (household_id = ${myOwnHouseholds} and ${hasNoSignIn}))`;

export const representationIsEnded = pgPolicy("acting for somebody is ended by either of the two", {
  for: "update",
  to: person,
  using: sql`ended_at is null and ${mayEnd}`,
  withCheck: sql`ended_at = now() and ${iAmMember("ended_by")} and ${mayEnd}`,
}).link(representations);

export const theViewerFunctionsReadRepresentations = pgPolicy("the viewer functions read who acts for whom", {
  for: "select",
  to: definer,
  using: sql`true`,
}).link(representations);

/*
 * A household and its first owner come into being together, through start_household() alone: a person who
 * could insert members could insert himself anywhere. The ledger locks the household's row to number its lines.
 */
export const householdsStartByFunction = pgPolicy("a household is started and locked by functions", {
  for: "all",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(households);

export const membersStartByFunction = pgPolicy("the first owner is written by a function", {
  for: "all",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(members);
