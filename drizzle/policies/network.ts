import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { networkContacts } from "../schema/network";
import { person } from "./roles";
import { iAmMember, myHouseholds, writtenNow } from "./viewer";

export const theMapIsTheFamilys = pgPolicy("the map is seen by the family alone", {
  for: "select",
  to: person,
  using: sql`household_id = ${myHouseholds}`,
}).link(networkContacts);

export const membersDrawTheMap = pgPolicy("members put people on the map", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmMember("author_id")} and ${writtenNow} and ended_at is null and ended_by is null`,
}).link(networkContacts);

export const membersTakeOffTheMap = pgPolicy("members take people off the map, for good", {
  for: "update",
  to: person,
  using: sql`household_id = ${myHouseholds} and ended_at is null`,
  withCheck: sql`household_id = ${myHouseholds} and ended_at = now() and ${iAmMember("ended_by")}`,
}).link(networkContacts);
