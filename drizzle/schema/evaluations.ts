import { date, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { decisions } from "#app/domain/plan/evaluation";
import { households, ofMember } from "./households";
import { oneOf } from "./one-of";
import { hangsUnderGoal } from "./plan";
import { sealedText } from "./sealed-text";

const writtenAt = () => timestamp("created_at", { withTimezone: true }).notNull().defaultNow();

/** A moment at which the family looks back at its plan. */
export const evaluations = pgTable(
  "evaluations",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    onDay: date("on_day").notNull(),
    begunBy: uuid("begun_by").notNull(),
    createdAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("evaluations_begun_by", table.householdId, table.begunBy),
    index("evaluations_id").on(table.id),
    index("evaluations_day").on(table.householdId, table.onDay),
  ],
);

/** What was decided of one goal at such a moment. The newest holds; none is changed. */
export const evaluationDecisions = pgTable(
  "evaluation_decisions",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    evaluationId: uuid("evaluation_id").notNull(),
    goalId: uuid("goal_id").notNull(),
    decision: text({ enum: decisions }).notNull(),
    words: sealedText(),
    decidedBy: uuid("decided_by").notNull(),
    createdAt: writtenAt(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    foreignKey({
      name: "evaluation_decisions_evaluation",
      columns: [table.householdId, table.evaluationId],
      foreignColumns: [evaluations.householdId, evaluations.id],
    }),
    hangsUnderGoal("evaluation_decisions", table),
    ofMember("evaluation_decisions_decided_by", table.householdId, table.decidedBy),
    oneOf("evaluation_decisions_decision", table.decision, decisions),
    index("evaluation_decisions_goal").on(table.householdId, table.goalId, table.createdAt),
  ],
);
