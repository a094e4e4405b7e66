import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { audiences } from "#app/domain/plan/goal";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { goals } from "./plan";
import { sealedText } from "./sealed-text";

const writtenAt = () => timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

/** The family says that the plan is finished. From that moment on nothing of it is open to anybody from outside. */
export const planClosings = pgTable(
  "plan_closings",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    closedBy: uuid("closed_by").notNull(),
    createdAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("plan_closings_closed_by", table.householdId, table.closedBy),
  ],
);

/** The family goes on with it. What was shared before stays closed: a grant is given anew. */
export const planReopenings = pgTable(
  "plan_reopenings",
  {
    householdId: uuid("household_id").notNull(),
    closingId: uuid("closing_id").notNull(),
    reopenedBy: uuid("reopened_by").notNull(),
    createdAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.closingId] }),
    ofClosing("plan_reopenings_closing", table),
    ofMember("plan_reopenings_reopened_by", table.householdId, table.reopenedBy),
  ],
);

/** A copy of chosen parts as they read at one moment: made when the plan was closed, or to hand in. It never changes. */
export const planSnapshots = pgTable(
  "plan_snapshots",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    madeBy: uuid("made_by").notNull(),
    createdAt: writtenAt(),
    /** Of the parts in it, the one that is for the fewest. */
    audience: text({ enum: audiences }).notNull(),
    closingId: uuid("closing_id"),
    /** To whom it was handed in, in own words. */
    toWhom: sealedText("to_whom"),
    /** Sealed, because it would tell of guessed words whether they are right. */
    checksum: sealedText().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("plan_snapshots_made_by", table.householdId, table.madeBy),
    ofClosing("plan_snapshots_closing", table),
    oneOf("plan_snapshots_audience", table.audience, audiences),
    check("plan_snapshots_reason", sql`num_nonnulls(closing_id, to_whom) = 1`),
  ],
);

export const snapshotParts = pgTable(
  "snapshot_parts",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    snapshotId: uuid("snapshot_id").notNull(),
    place: integer().notNull(),
    /** The goal that the part is, or hangs under. */
    goalId: uuid("goal_id"),
    /** JSON (app/domain/keeping/paper.ts). */
    content: sealedText().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    foreignKey({
      name: "snapshot_parts_snapshot",
      columns: [table.householdId, table.snapshotId],
      foreignColumns: [planSnapshots.householdId, planSnapshots.id],
    }),
    foreignKey({
      name: "snapshot_parts_goal",
      columns: [table.householdId, table.goalId],
      foreignColumns: [goals.householdId, goals.id],
    }),
    index("snapshot_parts_snapshot").on(table.householdId, table.snapshotId, table.place),
  ],
);

type OfClosing = { householdId: PgColumn; closingId: PgColumn };

function ofClosing(name: string, table: OfClosing) {
  return foreignKey({
    name,
    columns: [table.householdId, table.closingId],
    foreignColumns: [planClosings.householdId, planClosings.id],
  });
}
