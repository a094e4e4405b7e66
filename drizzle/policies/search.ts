import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { helperFacets, helperWords, searchWords, supplyGaps } from "../schema/search";
import { mine, ofAnImport, publicToAll } from "./directory";
import { definer, job, person } from "./roles";
import { viewer } from "./viewer";

/** The viewer is the moderator who reviews this very page in this very transaction. */
const reviewedNow = sql`helper_id in (select profile_reviews.helper_id from profile_reviews
  where profile_reviews.reviewed_by = ${viewer} and profile_reviews.reviewed_at = now())`;

export const [facetsArePublic, facetsAreOwn, facetsAreReviewed, facetsAreMadeAnew] = partOfTheSearch(
  "facets",
  helperFacets,
);
export const [stemsArePublic, stemsAreOwn, stemsAreReviewed, stemsAreMadeAnew] = partOfTheSearch(
  "stems",
  helperWords,
);

export const facetsAreConfirmed = pgPolicy("facets are confirmed by a function", {
  for: "all",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(helperFacets);

export const stemsOfImportsGo = pgPolicy("stems of a page from a file go by a function", {
  for: "all",
  to: definer,
  using: sql.raw(ofAnImport("helper_words")),
}).link(helperWords);

export const searchWordsArePublic = publicToAll("words to search", searchWords);
export const aHelperBringsWords = pgPolicy("a helper with a profile brings words to search", {
  for: "insert",
  to: person,
  withCheck: sql`exists (select from helper_profiles where helper_profiles.account_id = ${viewer})`,
}).link(searchWords);
export const aModeratorBringsWords = pgPolicy("a review brings words to search, in its own moment", {
  for: "insert",
  to: person,
  withCheck: sql`exists (select from profile_reviews where reviewed_by = ${viewer} and reviewed_at = now())`,
}).link(searchWords);
export const searchWordsAreMadeAnew = madeAnew("words to search", searchWords);

export const gapsAreCountedByAFunction = pgPolicy("gaps are counted by a function", {
  for: "all",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(supplyGaps);
export const gapsAreRead = pgPolicy("gaps are read by whoever runs the house", {
  for: "select",
  to: job,
  using: sql`true`,
}).link(supplyGaps);

function partOfTheSearch(subject: string, table: PgTable) {
  return [
    publicToAll(subject, table),
    pgPolicy(`${subject} follow the helper's own page`, {
      for: "all",
      to: person,
      using: mine,
      withCheck: mine,
    }).link(table),
    pgPolicy(`${subject} follow the review of a page, in its own moment`, {
      for: "all",
      to: person,
      using: reviewedNow,
      withCheck: reviewedNow,
    }).link(table),
    madeAnew(subject, table),
  ] as const;
}

function madeAnew(subject: string, table: PgTable) {
  return pgPolicy(`${subject} are made anew by the house`, {
    for: "all",
    to: job,
    using: sql`true`,
    withCheck: sql`true`,
  }).link(table);
}
