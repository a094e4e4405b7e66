import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { helperFacets, helperWords, searchWords, supplyGaps } from "../schema/search";
import { mine, publicToAll } from "./directory";
import { definer, job, person } from "./roles";
import { viewer } from "./viewer";

export const [facetsArePublic, facetsAreOwn, facetsChange, facetsAreMadeAnew] = partOfTheSearch(
  "facets",
  helperFacets,
);
export const [stemsArePublic, stemsAreOwn, stemsChange, stemsAreMadeAnew] = partOfTheSearch(
  "stems",
  helperWords,
);

export const searchWordsArePublic = publicToAll("words to search", searchWords);
export const aHelperBringsWords = pgPolicy("a helper with a profile brings words to search", {
  for: "insert",
  to: person,
  withCheck: sql`exists (select from helper_profiles where helper_profiles.account_id = ${viewer})`,
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
    pgPolicy(`${subject} follow the helper's own profile`, {
      for: "insert",
      to: person,
      withCheck: mine,
    }).link(table),
    pgPolicy(`${subject} change with the helper's own profile`, {
      for: "update",
      to: person,
      using: mine,
      withCheck: mine,
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
