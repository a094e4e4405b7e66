import { sql } from "drizzle-orm";
import { bigint, check, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { households } from "./households";
import { oneOf } from "./one-of";

const outcomes = ["done", "refused"] as const;

/** Who looked at or changed what of a household, when, as whom and on which grant (the fields of NEN 7513). Append-only. */
export const ledgerEntries = pgTable(
  "ledger_entries",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    /**
     * The household's own id for what every owner may know, or the id of the member whose "only me" it is about. Each chain is numbered by
     * itself, so that nobody meets a gap where something is not for him.
     */
    chain: uuid().notNull(),
    seq: bigint({ mode: "number" }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    accountId: uuid("account_id").notNull(),
    standing: text({ enum: ["owner", "member", "party"] }).notNull(),
    /** The member or the party, by standing. */
    actorId: uuid("actor_id").notNull(),
    action: text().notNull(),
    goalId: uuid("goal_id"),
    /** The agreement or progress entry under the goal, where it was about that one alone. */
    itemId: uuid("item_id"),
    /** The party or the member that it was about, such as the one who was let in. */
    personId: uuid("person_id"),
    grantId: uuid("grant_id"),
    outcome: text({ enum: outcomes }).notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.chain, table.seq] }),
    index("ledger_entries_at").on(table.householdId, table.at),
    index("ledger_entries_goal").on(table.householdId, table.goalId, table.action),
    index("ledger_entries_account").on(
      table.accountId,
      table.householdId,
      table.action,
      table.goalId,
      table.at,
    ),
    oneOf("ledger_entries_outcome", table.outcome, outcomes),
    check("ledger_entries_action", sql`action ~ '^[a-z]{1,20}[.][a-z-]{1,30}$'`),
  ],
);
