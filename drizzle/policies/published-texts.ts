import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { publishedTexts, publishedTextVersions } from "../schema/published-texts";
import { iModerate } from "./moderation";
import { definer, person, visitor } from "./roles";

export const textsArePublic = pgPolicy("everybody reads what is on the website", {
  for: "select",
  to: [visitor, person],
  using: sql`content is not null`,
}).link(publishedTexts);
export const moderatorsSeeWhatWasTakenOff = pgPolicy("moderators see what was taken off the website too", {
  for: "select",
  to: person,
  using: iModerate,
}).link(publishedTexts);
export const moderatorsPublish = pgPolicy("a moderator puts a text on the website, now", {
  for: "insert",
  to: person,
  withCheck: sql`${iModerate} and begun_at = now()`,
}).link(publishedTexts);
export const moderatorsChangeTexts = pgPolicy("a moderator changes a text of the website", {
  for: "update",
  to: person,
  using: iModerate,
  withCheck: iModerate,
}).link(publishedTexts);

export const moderatorsSeeEveryVersion = pgPolicy("moderators see every version of a text", {
  for: "select",
  to: person,
  using: iModerate,
}).link(publishedTextVersions);
export const versionsOfTextsAreKept = pgPolicy("every version of a text is kept by a trigger", {
  for: "insert",
  to: definer,
  withCheck: sql`true`,
}).link(publishedTextVersions);
