import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { feedbackDecisions } from "#app/domain/sharing/feedback";
import { ofMember } from "./households";
import { oneOf } from "./one-of";
import { sealedText } from "./sealed-text";
import { parties } from "./sharing";

/**
 * What a helper would like to tell somebody who asked through work. Nothing of it is told before an owner has said yes
 * to this very text; another text is another row.
 */
export const feedbackNotes = pgTable(
  "feedback_notes",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    partyId: uuid("party_id").notNull(),
    /** Of the contact. No key leads there: a household and a contact know nothing of each other. */
    requestId: uuid("request_id").notNull(),
    /** Who asked, by the name that was given. */
    toWhom: sealedText("to_whom").notNull(),
    words: sealedText().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    decision: text({ enum: feedbackDecisions }),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    decidedBy: uuid("decided_by"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    foreignKey({
      name: "feedback_notes_party",
      columns: [table.householdId, table.partyId],
      foreignColumns: [parties.householdId, parties.id],
    }),
    ofMember("feedback_notes_decided_by", table.householdId, table.decidedBy),
    index("feedback_notes_request").on(table.requestId),
    oneOf("feedback_notes_decision", table.decision, feedbackDecisions),
    check(
      "feedback_notes_decided_whole",
      sql`(decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)`,
    ),
  ],
);
