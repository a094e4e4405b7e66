import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { proposals } from "../schema/proposals";
import { person } from "./roles";
import { grantedUnderGoal, iAmMember, iAmParty, ofAGoalISeeAtHome, writtenNow } from "./viewer";

export const proposalsAreSeen = pgPolicy(
  "a proposal is seen by the household, and by its party with the goal",
  {
    for: "select",
    to: person,
    using: sql`${ofAGoalISeeAtHome("proposals")}
    or (${iAmParty("party_id")} and ${grantedUnderGoal("proposals", "proposals.id", "see")})`,
  },
).link(proposals);

export const partiesProposeWhereAsked = pgPolicy("parties propose where they were asked to", {
  for: "insert",
  to: person,
  withCheck: sql`${iAmParty("party_id")} and ${writtenNow} and ${grantedUnderGoal("proposals", "proposals.id", "propose")}
    and decision is null and decided_at is null and decided_by is null and agreement_id is null`,
}).link(proposals);

/** Without a decision the last line is neither true nor false, and lets nothing through. */
export const membersDecideOnProposals = pgPolicy("members decide on a proposal, once", {
  for: "update",
  to: person,
  using: sql`decision is null and ${ofAGoalISeeAtHome("proposals")}`,
  withCheck: sql`decided_at = now() and ${iAmMember("decided_by")} and ${ofAGoalISeeAtHome("proposals")}
    and (agreement_id is null) = (decision = 'declined')`,
}).link(proposals);
