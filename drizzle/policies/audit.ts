import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { ledgerEntries } from "../schema/audit";
import { definer, person } from "./roles";
import { iAmMember, myOwnHouseholds } from "./viewer";

/** A chain carries the household's own id, or that of the one member whose "only me" it is about. */
export const ownersReadTheLedger = pgPolicy(
  "owners read the ledger, and every member that of the own items",
  {
    for: "select",
    to: person,
    using: sql`(household_id = ${myOwnHouseholds} and chain = household_id) or ${iAmMember("chain")}`,
  },
).link(ledgerEntries);

export const theLedgerIsReadByFunction = pgPolicy(
  "the last line is read by the function that writes the next",
  {
    for: "select",
    to: definer,
    using: sql`true`,
  },
).link(ledgerEntries);

export const theLedgerIsWrittenByFunction = pgPolicy("lines are added by a function and by nothing else", {
  for: "insert",
  to: definer,
  withCheck: sql`true`,
}).link(ledgerEntries);
