import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { helperAreas, helperLanguages, helperProfiles, helperSpecialties } from "../schema/directory";
import { helperRegistrations } from "../schema/helper-statements";
import { complaints, moderators } from "../schema/moderation";
import { hiddenPages, profileReviews, profileVersions, registerChecks } from "../schema/profile-versions";
import { mine, ofAnImport, publicToAll, withItsPage } from "./directory";
import { definer, job, person } from "./roles";
import { viewer } from "./viewer";

/** The viewer looks pages through at this moment. It relies on the policy by which somebody sees the own appointment. */
export const iModerate = sql`exists (select from moderators where moderators.account_id = ${viewer} and moderators.ended_at is null)`;

export const moderatorsAreAppointed = pgPolicy("moderators are appointed by whoever runs the house", {
  for: "all",
  to: job,
  using: sql`true`,
  withCheck: sql`true`,
}).link(moderators);
export const aModeratorSeesTheOwnAppointment = pgPolicy("a moderator sees the own appointment", {
  for: "select",
  to: person,
  using: sql`account_id = ${viewer}`,
}).link(moderators);
export const appointmentsAreLookedUp = readByFunctions("appointments", moderators);

export const aHelperHandsIn = pgPolicy("a helper hands in what the own page should say", {
  for: "insert",
  to: person,
  withCheck: sql`${mine} and written_at = now()`,
}).link(profileVersions);
export const aHelperSeesWhatWasHandedIn = pgPolicy("a helper sees what was handed in", {
  for: "select",
  to: person,
  using: mine,
}).link(profileVersions);
export const aModeratorSeesWhatWaits = pgPolicy(
  "a moderator sees what waits, and nothing that was reviewed",
  {
    for: "select",
    to: person,
    using: sql`${iModerate} and not exists (select from profile_reviews
    where profile_reviews.helper_id = profile_versions.helper_id and profile_reviews.written_at >= profile_versions.written_at)`,
  },
).link(profileVersions);
export const versionsAreReviewed = readByFunctions("versions of pages", profileVersions);

export const aHelperSeesReviews = pgPolicy("a helper sees what was made of the own page", {
  for: "select",
  to: person,
  using: mine,
}).link(profileReviews);
export const moderatorsSeeReviews = pgPolicy("moderators see what moderators made of pages", {
  for: "select",
  to: person,
  using: iModerate,
}).link(profileReviews);
export const reviewsAreMade = doneByFunctions("reviews", profileReviews);
export const pagesAreReviewed = doneByFunctions("pages", helperProfiles);

export const areasAreReviewed = doneByFunctions("working areas", helperAreas);
export const specialtiesAreReviewed = doneByFunctions("specialties", helperSpecialties);
export const languagesAreReviewed = doneByFunctions("languages of help", helperLanguages);
export const registrationsAreReviewed = doneByFunctions("registrations", helperRegistrations);

export const hidingIsPublic = publicToAll("days on which pages were hidden", hiddenPages);
export const aHelperHidesTheOwnPage = pgPolicy("a helper hides the own page, now", {
  for: "insert",
  to: person,
  withCheck: sql`${mine} and hidden_at = now() and shown_at is null`,
}).link(hiddenPages);
export const aHelperShowsTheOwnPage = pgPolicy("a helper shows the own page again, now", {
  for: "update",
  to: person,
  using: sql`${mine} and shown_at is null`,
  withCheck: sql`${mine} and shown_at = now()`,
}).link(hiddenPages);
export const importedPagesAreHidden = pgPolicy("a page from a file is hidden by a function, now", {
  for: "insert",
  to: definer,
  withCheck: sql`hidden_at = now() and shown_at is null and ${sql.raw(ofAnImport("hidden_pages"))}`,
}).link(hiddenPages);
export const hidingIsLookedUp = readByFunctions("hidden pages", hiddenPages);

export const checksArePublic = withItsPage("checks of a register", registerChecks);
export const aModeratorChecksARegister = pgPolicy(
  "a moderator looked a stated number up in its register, now",
  {
    for: "insert",
    to: person,
    withCheck: sql`${iModerate} and checked_by = ${viewer} and checked_at = now() and not ${mine}
    and exists (select from helper_registrations stated where stated.helper_id = register_checks.helper_id
      and stated.register = register_checks.register and stated.number = register_checks.number)`,
  },
).link(registerChecks);

export const aModeratorReadsComplaints = pgPolicy("a moderator reads complaints", {
  for: "select",
  to: person,
  using: sql`${iModerate} and not ${mine}`,
}).link(complaints);
export const aModeratorAnswersAComplaint = pgPolicy("a moderator answers a complaint, once", {
  for: "update",
  to: person,
  using: sql`${iModerate} and not ${mine} and answered_at is null`,
  withCheck: sql`answered_by = ${viewer} and answered_at = now()`,
}).link(complaints);
export const complaintsAreLeft = doneByFunctions("complaints", complaints);

export function readByFunctions(subject: string, table: PgTable) {
  return pgPolicy(`${subject} are looked up by functions`, {
    for: "select",
    to: definer,
    using: sql`true`,
  }).link(table);
}

export function doneByFunctions(subject: string, table: PgTable) {
  return pgPolicy(`${subject} are the work of functions`, {
    for: "all",
    to: definer,
    using: sql`true`,
    withCheck: sql`true`,
  }).link(table);
}
