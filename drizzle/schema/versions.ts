import {
  foreignKey,
  index,
  type PgColumn,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { feelings, steps } from "#app/domain/plan/goal";
import { ofMember } from "./households";
import { agreements, hangsUnderGoal, moreOfAnAgreement, progressEntries } from "./plan";
import { sealedText } from "./sealed-text";

/**
 * What stood somewhere before it was changed: who wrote that and when, who changed it and when. Its text is the very bytes that stood there, and
 * opens as text of the goal, agreement or progress entry itself. A trigger writes these rows; nobody else can.
 */
const versionColumns = () => ({
  householdId: uuid("household_id").notNull(),
  id: uuid().notNull(),
  goalId: uuid("goal_id").notNull(),
  writtenBy: uuid("written_by").notNull(),
  writtenAt: timestamp("written_at", { withTimezone: true }).notNull(),
  replacedBy: uuid("replaced_by").notNull(),
  replacedAt: timestamp("replaced_at", { withTimezone: true }).notNull(),
});

export const goalVersions = pgTable(
  "goal_versions",
  { ...versionColumns(), words: sealedText().notNull(), reason: sealedText() },
  (table) => [...ofAGoal("goal_versions", table)],
);

export const agreementVersions = pgTable(
  "agreement_versions",
  {
    ...versionColumns(),
    agreementId: uuid("agreement_id").notNull(),
    who: sealedText().notNull(),
    what: sealedText().notNull(),
    when: sealedText().notNull(),
    ...moreOfAnAgreement(),
  },
  (table) => [
    ...ofAGoal("agreement_versions", table),
    foreignKey({
      name: "agreement_versions_agreement",
      columns: [table.householdId, table.agreementId],
      foreignColumns: [agreements.householdId, agreements.id],
    }),
    index("agreement_versions_agreement").on(table.householdId, table.agreementId),
  ],
);

export const progressVersions = pgTable(
  "progress_versions",
  {
    ...versionColumns(),
    progressId: uuid("progress_id").notNull(),
    words: sealedText().notNull(),
    feeling: text({ enum: feelings }),
    step: text({ enum: steps }),
  },
  (table) => [
    ...ofAGoal("progress_versions", table),
    foreignKey({
      name: "progress_versions_progress",
      columns: [table.householdId, table.progressId],
      foreignColumns: [progressEntries.householdId, progressEntries.id],
    }),
    index("progress_versions_progress").on(table.householdId, table.progressId),
  ],
);

type VersionTable = Record<
  "householdId" | "id" | "goalId" | "writtenBy" | "replacedBy" | "replacedAt",
  PgColumn
>;

function ofAGoal(name: string, table: VersionTable) {
  return [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal(name, table),
    ofMember(`${name}_written_by`, table.householdId, table.writtenBy),
    ofMember(`${name}_replaced_by`, table.householdId, table.replacedBy),
    index(`${name}_goal`).on(table.householdId, table.goalId, table.replacedAt),
  ];
}
