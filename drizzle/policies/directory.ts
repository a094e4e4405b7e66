import { sql } from "drizzle-orm";
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
import { job, person, visitor } from "./roles";
import { viewer } from "./viewer";

const mine = sql`helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = ${viewer})`;

export const [areasArePublic, areasAreImported] = placeData("areas", areas);
export const [areaNamesArePublic, areaNamesAreImported] = placeData("names of areas", areaNames);
export const [postcodesArePublic, postcodesAreImported] = placeData("postcodes", postcodeAreas);

export const profilesArePublic = publicToAll("profiles", helperProfiles);
export const aHelperPublishesTheOwnProfile = pgPolicy("a helper publishes the own profile", {
  for: "insert",
  to: person,
  withCheck: sql`account_id = ${viewer}`,
}).link(helperProfiles);

export const [workingAreasArePublic, workingAreasAreOwn] = partOfAProfile("working areas", helperAreas);
export const [specialtiesArePublic, specialtiesAreOwn] = partOfAProfile("specialties", helperSpecialties);
export const [languagesArePublic, languagesAreOwn] = partOfAProfile("languages of help", helperLanguages);

function publicToAll(subject: string, table: PgTable) {
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

function partOfAProfile(subject: string, table: PgTable) {
  return [
    publicToAll(subject, table),
    pgPolicy(`${subject} are the helper's own to set`, { for: "insert", to: person, withCheck: mine }).link(
      table,
    ),
  ] as const;
}
