import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { accounts, attempts, sessions } from "../schema/accounts";
import { auth, person } from "./roles";
import { viewer } from "./viewer";

export const signingInWorksWithAccounts = pgPolicy("signing in works with accounts", {
  for: "all",
  to: auth,
  using: sql`true`,
  withCheck: sql`true`,
}).link(accounts);

export const signingInWorksWithSessions = pgPolicy("signing in works with sessions", {
  for: "all",
  to: auth,
  using: sql`true`,
  withCheck: sql`true`,
}).link(sessions);

export const signingInCountsAttempts = pgPolicy("signing in counts attempts", {
  for: "all",
  to: auth,
  using: sql`true`,
  withCheck: sql`true`,
}).link(attempts);

export const aPersonSeesTheOwnAccount = pgPolicy("a person sees the own account", {
  for: "select",
  to: person,
  using: sql`id = ${viewer}`,
}).link(accounts);
