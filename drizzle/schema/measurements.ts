import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { levels } from "#app/domain/plan/goal-scale";
import { comparisons } from "#app/domain/plan/measurement";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { hangsUnderGoal } from "./plan";
import { sealedText } from "./sealed-text";

const underAGoal = () => ({
  householdId: uuid("household_id")
    .notNull()
    .references(() => households.id),
  id: uuid().notNull(),
  goalId: uuid("goal_id").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  /** Since when another row stands in its place. Nothing else of a row is ever changed. */
  replacedAt: timestamp("replaced_at", { withTimezone: true }),
});

/** The five levels of a goal in the family's own words. A goal has one scale that holds; the former ones stay. */
export const goalScales = pgTable(
  "goal_scales",
  {
    ...underAGoal(),
    writtenBy: uuid("written_by").notNull(),
    muchLess: sealedText("much_less"),
    less: sealedText(),
    expected: sealedText(),
    more: sealedText(),
    muchMore: sealedText("much_more"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("goal_scales", table),
    ofMember("goal_scales_written_by", table.householdId, table.writtenBy),
    unique("goal_scales_of_goal").on(table.householdId, table.goalId, table.id),
    uniqueIndex("goal_scales_one").on(table.householdId, table.goalId).where(sql`replaced_at is null`),
  ],
);

/** How far a goal was on one day: on its scale, or else better, the same or worse. */
export const goalMeasurements = pgTable(
  "goal_measurements",
  {
    ...underAGoal(),
    saidBy: uuid("said_by").notNull(),
    onDay: date("on_day").notNull(),
    compared: text({ enum: comparisons }),
    level: text({ enum: levels }),
    scaleId: uuid("scale_id"),
    words: sealedText(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("goal_measurements", table),
    ofMember("goal_measurements_said_by", table.householdId, table.saidBy),
    foreignKey({
      name: "goal_measurements_scale",
      columns: [table.householdId, table.goalId, table.scaleId],
      foreignColumns: [goalScales.householdId, goalScales.goalId, goalScales.id],
    }),
    index("goal_measurements_id").on(table.id),
    index("goal_measurements_goal").on(table.householdId, table.goalId, table.onDay),
    oneOf("goal_measurements_compared", table.compared, comparisons),
    oneOf("goal_measurements_level", table.level, levels),
    check("goal_measurements_one_answer", sql`num_nonnulls(compared, level) = 1`),
    check("goal_measurements_on_scale", sql`(level is null) = (scale_id is null)`),
  ],
);
