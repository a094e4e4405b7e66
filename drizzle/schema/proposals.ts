import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { ofMember } from "./households";
import { oneOf } from "./one-of";
import { agreements, hangsUnderGoal } from "./plan";
import { sealedText } from "./sealed-text";
import { ofParty } from "./sharing";

/** An agreement that a party proposes under a goal. It becomes the household's own text only when a member accepts it. */
export const proposals = pgTable(
  "proposals",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    goalId: uuid("goal_id").notNull(),
    partyId: uuid("party_id").notNull(),
    who: sealedText().notNull(),
    what: sealedText().notNull(),
    when: sealedText().notNull(),
    how: sealedText(),
    withWhom: sealedText("with_whom"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    decision: text({ enum: ["accepted", "declined"] }),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    decidedBy: uuid("decided_by"),
    agreementId: uuid("agreement_id"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("proposals", table),
    ofParty("proposals", table),
    ofMember("proposals_decided_by", table.householdId, table.decidedBy),
    foreignKey({
      name: "proposals_agreement",
      columns: [table.householdId, table.agreementId],
      foreignColumns: [agreements.householdId, agreements.id],
    }),
    index("proposals_goal").on(table.householdId, table.goalId),
    oneOf("proposals_decision", table.decision, ["accepted", "declined"]),
  ],
);
