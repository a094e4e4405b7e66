import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { searchChanges } from "../schema/search-changes";
import { definer, visitor } from "./roles";

export const changesArePublic = pgPolicy("everybody may ask what changed in the search", {
  for: "select",
  to: [visitor, definer],
  using: sql`true`,
}).link(searchChanges);
export const changesAreToldByATrigger = pgPolicy("a trigger tells what changed in the search", {
  for: "insert",
  to: definer,
  withCheck: sql`true`,
}).link(searchChanges);
export const changesAreToldAgain = pgPolicy("a trigger tells again what changed in the search", {
  for: "update",
  to: definer,
  using: sql`true`,
  withCheck: sql`true`,
}).link(searchChanges);
