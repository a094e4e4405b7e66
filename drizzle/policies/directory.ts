import { getTableName, sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import {
  areaNames,
  areas,
  helperAreas,
  helperLanguages,
  helperProfiles,
  helperSpecialties,
  postcodeAreas,
} from "../schema/directory";
import { declaredBackgrounds, helperAvailabilities, helperRegistrations } from "../schema/helper-statements";
import { job, person, visitor } from "./roles";
import { viewer } from "./viewer";

export const mine = sql`helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = ${viewer})`;

export const [areasArePublic, areasAreImported] = placeData("areas", areas);
export const [areaNamesArePublic, areaNamesAreImported] = placeData("names of areas", areaNames);
export const [postcodesArePublic, postcodesAreImported] = placeData("postcodes", postcodeAreas);

export const shownPagesArePublic = pgPolicy("pages are public once approved, while they are not hidden", {
  for: "select",
  to: [visitor, person, job],
  using: sql`published_at is not null and not exists (select from hidden_pages
    where hidden_pages.helper_id = helper_profiles.id and hidden_pages.shown_at is null)`,
}).link(helperProfiles);
export const aHelperSeesTheOwnPage = pgPolicy("a helper sees the own page, shown or not", {
  for: "select",
  to: person,
  using: sql`account_id = ${viewer}`,
}).link(helperProfiles);
export const aHelperBeginsAPage = pgPolicy("a helper begins the own page, which nobody sees yet", {
  for: "insert",
  to: person,
  withCheck: sql`account_id = ${viewer} and published_at is null and version_id is null and confirmed_at = now()`,
}).link(helperProfiles);

export const workingAreasArePublic = publicToAll("working areas", helperAreas);
export const specialtiesArePublic = publicToAll("specialties", helperSpecialties);
export const languagesArePublic = publicToAll("languages of help", helperLanguages);

export const aHelperConfirmsTheOwnProfile = pgPolicy("a helper confirms the own profile", {
  for: "update",
  to: person,
  using: sql`account_id = ${viewer}`,
  withCheck: sql`account_id = ${viewer} and confirmed_at = now()`,
}).link(helperProfiles);

export const registrationsArePublic = withItsPage("registrations", helperRegistrations);

export const availabilitiesArePublic = withItsPage("availabilities", helperAvailabilities);
export const aHelperSaysIfThereIsRoom = pgPolicy("a helper says now whether there is room", {
  for: "insert",
  to: person,
  withCheck: sql`${mine} and stated_at = now()`,
}).link(helperAvailabilities);

export const declaredBackgroundsArePublic = pgPolicy("backgrounds are public as long as they are declared", {
  for: "select",
  to: [visitor, person, job],
  using: sql`withdrawn_at is null and ${pageIsSeen("declared_backgrounds")}`,
}).link(declaredBackgrounds);
export const aHelperSeesWhatWasWithdrawn = pgPolicy("a helper sees what was withdrawn", {
  for: "select",
  to: person,
  using: mine,
}).link(declaredBackgrounds);
export const aHelperDeclaresTheOwnBackground = pgPolicy("a helper declares the own background", {
  for: "insert",
  to: person,
  withCheck: sql`${mine} and declared_at = now() and withdrawn_at is null`,
}).link(declaredBackgrounds);
export const aHelperWithdrawsABackground = pgPolicy("a helper withdraws a background, which is wiped", {
  for: "update",
  to: person,
  using: sql`${mine} and withdrawn_at is null`,
  withCheck: sql`${mine} and withdrawn_at = now() and background is null`,
}).link(declaredBackgrounds);

export function publicToAll(subject: string, table: PgTable) {
  return pgPolicy(`${subject} are public`, {
    for: "select",
    to: [visitor, person, job],
    using: sql`true`,
  }).link(table);
}

function placeData(subject: string, table: PgTable) {
  return [
    publicToAll(subject, table),
    pgPolicy(`${subject} are imported`, { for: "all", to: job, using: sql`true`, withCheck: sql`true` }).link(
      table,
    ),
  ] as const;
}

/** What belongs to a page is seen by whoever sees the page: it relies on the policy of the pages. */
export function withItsPage(subject: string, table: PgTable) {
  return pgPolicy(`${subject} are seen with their page`, {
    for: "select",
    to: [visitor, person, job],
    using: pageIsSeen(getTableName(table)),
  }).link(table);
}

/** What belongs to a page that came from a file and that nobody has taken over. */
export const ofAnImport = (table: string) =>
  `exists (select from helper_profiles where helper_profiles.id = ${table}.helper_id and helper_profiles.account_id is null
    and helper_profiles.import_key is not null)`;

function pageIsSeen(table: string) {
  return sql.raw(`exists (select from helper_profiles where helper_profiles.id = ${table}.helper_id)`);
}
