import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { grantVerbs, partyKinds } from "#app/domain/sharing/grant";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { aboutAnItem, hangsUnderGoal, itemColumnsOf } from "./plan";
import { sealedText } from "./sealed-text";

/**
 * A named person whom a household has asked in. Without an account the invitation is not accepted yet; nothing is live before an owner has
 * confirmed that the one who came in is the one who was meant.
 */
export const parties = pgTable(
  "parties",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    kind: text({ enum: partyKinds }).notNull(),
    name: sealedText().notNull(),
    organisation: sealedText(),
    accountId: uuid("account_id"),
    /** The name of the account that accepted, so that the household sees who really came in. */
    acceptedName: sealedText("accepted_name"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    confirmedAt: timestamp("confirmed_at", { withTimezone: true }),
    confirmedBy: uuid("confirmed_by"),
    endedAt: timestamp("ended_at", { withTimezone: true }),
    endedBy: uuid("ended_by"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("parties_confirmed_by", table.householdId, table.confirmedBy),
    ofMember("parties_ended_by", table.householdId, table.endedBy),
    index("parties_account").on(table.accountId, table.householdId, table.id),
    uniqueIndex("parties_come_in_once").on(table.householdId, table.accountId).where(sql`ended_at is null`),
    oneOf("parties_kind", table.kind, partyKinds),
  ],
);

/** Single use and expiring, for a party or for a member who gets a sign-in. The words themselves are not kept: only their SHA-256, in hexadecimal. */
export const invitations = pgTable(
  "invitations",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    partyId: uuid("party_id"),
    memberId: uuid("member_id"),
    wordsHash: text("words_hash").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    acceptedAt: timestamp("accepted_at", { withTimezone: true }),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofParty("invitations", table),
    ofMember("invitations_member", table.householdId, table.memberId),
    index("invitations_words").on(table.wordsHash),
    check("invitations_for_one", sql`num_nonnulls(party_id, member_id) = 1`),
  ],
);

/**
 * Goal or item x party x verb x period. Live while live_among() in the migration "grants_as_a_set" says so: confirmed party, begun, not over, not revoked,
 * help not ended (unless also after), and agreed by every member concerned.
 */
export const grants = pgTable(
  "grants",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    partyId: uuid("party_id").notNull(),
    goalId: uuid("goal_id").notNull(),
    ...itemColumnsOf(),
    verb: text({ enum: grantVerbs }).notNull(),
    grantedBy: uuid("granted_by").notNull(),
    startsAt: timestamp("starts_at", { withTimezone: true }).notNull().defaultNow(),
    /** What hangs under the goal is shown from this moment on. Null shows also what is there already. */
    showsFrom: timestamp("shows_from", { withTimezone: true }),
    expiresAt: timestamp("expires_at", { withTimezone: true }),
    /** Goes on when the help of this party ends. */
    alsoAfter: boolean("also_after").notNull().default(false),
    revokedAt: timestamp("revoked_at", { withTimezone: true }),
    revokedBy: uuid("revoked_by"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofParty("grants", table),
    hangsUnderGoal("grants", table),
    ...aboutAnItem("grants", table),
    ofMember("grants_granted_by", table.householdId, table.grantedBy),
    ofMember("grants_revoked_by", table.householdId, table.revokedBy),
    index("grants_party_goal").on(table.partyId, table.goalId),
    uniqueIndex("grants_one_at_a_time")
      .on(table.householdId, table.goalId, table.partyId, sql`coalesce(agreement_id, progress_id, goal_id)`)
      .where(sql`revoked_at is null`),
    oneOf("grants_verb", table.verb, grantVerbs),
  ],
);

/** From when until when a party helps. When it ends, every grant without "also after" ends with it, and the family goes through the list. */
export const helpPeriods = pgTable(
  "help_periods",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    partyId: uuid("party_id").notNull(),
    begunBy: uuid("begun_by").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    endsAt: timestamp("ends_at", { withTimezone: true }),
    endedBy: uuid("ended_by"),
    reviewedAt: timestamp("reviewed_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofParty("help_periods", table),
    ofMember("help_periods_begun_by", table.householdId, table.begunBy),
    ofMember("help_periods_ended_by", table.householdId, table.endedBy),
    index("help_periods_party").on(table.householdId, table.partyId, table.endsAt),
    uniqueIndex("help_periods_one_at_a_time")
      .on(table.householdId, table.partyId)
      .where(sql`ends_at is null`),
  ],
);

/** A neutral message to somebody from outside, only where the family chose to send it. It names no household and no subject. */
export const notices = pgTable(
  "notices",
  {
    accountId: uuid("account_id").notNull(),
    id: uuid().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.id] })],
);

/** What is somebody's from outside, whom the household let in. */
export function ofParty(name: string, table: { householdId: PgColumn; partyId: PgColumn }) {
  return foreignKey({
    name: `${name}_party`,
    columns: [table.householdId, table.partyId],
    foreignColumns: [parties.householdId, parties.id],
  });
}
