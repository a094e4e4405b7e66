import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { helperPhotos } from "../schema/helper-photos";
import { mine } from "./directory";
import { definer, person, visitor } from "./roles";

/** It relies on the policy of the pages. */
const isOnAPage = sql`exists (select from helper_profiles where helper_profiles.photo_id = helper_photos.id
  and helper_profiles.id = helper_photos.helper_id)`;

export const photosAreSeenWithTheirPage = pgPolicy("photos are seen with the page that they are on", {
  for: "select",
  to: [visitor, person],
  using: isOnAPage,
}).link(helperPhotos);
export const aHelperSeesOwnPhotos = pgPolicy("a helper sees the own photos", {
  for: "select",
  to: person,
  using: mine,
}).link(helperPhotos);
export const aModeratorSeesPhotosThatWait = pgPolicy("a moderator sees the photo of what waits", {
  for: "select",
  to: person,
  using: sql`exists (select from profile_versions where profile_versions.helper_id = helper_photos.helper_id
    and profile_versions.content ->> 'photo' = helper_photos.id::text)`,
}).link(helperPhotos);
export const aHelperHandsInAPhoto = pgPolicy("a helper hands in a photo, now", {
  for: "insert",
  to: person,
  withCheck: sql`${mine} and made_at = now()`,
}).link(helperPhotos);
export const photosAreTheWorkOfFunctions = pgPolicy("photos go through functions", {
  for: "all",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(helperPhotos);
