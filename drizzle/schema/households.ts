import { sql } from "drizzle-orm";
import {
  date,
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
import { jurisdictions } from "#app/domain/households/age-tiers";
import { memberHomes } from "#app/domain/households/member";
import { representationKinds, representationScopes } from "#app/domain/households/representation";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";

export const memberRoles = ["owner", "member"] as const;

/** The owner of everything in a plan. Its jurisdiction tells from which age children decide with the family. */
export const households = pgTable(
  "households",
  {
    id: uuid().primaryKey(),
    name: sealedText().notNull(),
    jurisdiction: text({ enum: jurisdictions }).notNull().default("NL"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [oneOf("households_jurisdiction", table.jurisdiction, jurisdictions)],
);

/** A person of the household; somebody without a sign-in has no account. */
export const members = pgTable(
  "members",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    /** No foreign key: the plan does not depend on the accounts, and an account that goes takes nothing of the household along. */
    accountId: uuid("account_id"),
    role: text({ enum: memberRoles }).notNull(),
    name: sealedText().notNull(),
    /** The day of birth of a child, so that the row policies know its age. Null for an adult: nothing more is kept than is needed. */
    bornOn: date("born_on"),
    home: text({ enum: memberHomes }).notNull().default("here"),
    /** Whoever used the words of an invitation for this member. Nothing is open before an owner confirmed that it is the right one. */
    acceptedAccountId: uuid("accepted_account_id"),
    acceptedName: sealedText("accepted_name"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    leftAt: timestamp("left_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    uniqueIndex("members_household_account")
      .on(table.householdId, table.accountId)
      .where(sql`left_at is null`),
    index("members_account").on(table.accountId, table.householdId),
    oneOf("members_role", table.role, memberRoles),
    oneOf("members_home", table.home, memberHomes),
  ],
);

/** What stood of a member before it was corrected. A function writes these rows; nobody else can. */
export const memberVersions = pgTable(
  "member_versions",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    memberId: uuid("member_id").notNull(),
    name: sealedText().notNull(),
    bornOn: date("born_on"),
    home: text({ enum: memberHomes }).notNull(),
    replacedBy: uuid("replaced_by").notNull(),
    replacedAt: timestamp("replaced_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("member_versions_member", table.householdId, table.memberId),
    ofMember("member_versions_replaced_by", table.householdId, table.replacedBy),
    index("member_versions_member").on(table.householdId, table.memberId, table.replacedAt),
    oneOf("member_versions_home", table.home, memberHomes),
  ],
);

/** Somebody of the household who may answer for another member of it: how far, and until when (section 7:465 of the Dutch civil code; article 14 of the Belgian law on the rights of patients). */
export const representations = pgTable(
  "representations",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    memberId: uuid("member_id").notNull(),
    representativeId: uuid("representative_id").notNull(),
    kind: text({ enum: representationKinds }).notNull(),
    scope: text({ enum: representationScopes }).notNull(),
    proposedBy: uuid("proposed_by").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    acceptedAt: timestamp("accepted_at", { withTimezone: true }),
    endsAt: timestamp("ends_at", { withTimezone: true }).notNull(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
    endedBy: uuid("ended_by"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("representations_member", table.householdId, table.memberId),
    ofMember("representations_representative", table.householdId, table.representativeId),
    ofMember("representations_proposed_by", table.householdId, table.proposedBy),
    ofMember("representations_ended_by", table.householdId, table.endedBy),
    index("representations_representative").on(table.householdId, table.representativeId),
    oneOf("representations_kind", table.kind, representationKinds),
    oneOf("representations_scope", table.scope, representationScopes),
  ],
);

/** The column names a member of the same household. */
export function ofMember(name: string, householdId: PgColumn, memberId: PgColumn) {
  return foreignKey({
    name,
    columns: [householdId, memberId],
    foreignColumns: [members.householdId, members.id],
  });
}
