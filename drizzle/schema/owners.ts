import { sql } from "drizzle-orm";
import { foreignKey, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { owningKinds } from "#app/domain/households/owning";
import { ofMember } from "./households";
import { oneOf } from "./one-of";

const answers = ["yes", "no"] as const;

/** An owner asks whether a member becomes an owner too, or whether another owner stops. Functions alone write it. */
export const ownerQuestions = pgTable(
  "owner_questions",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    memberId: uuid("member_id").notNull(),
    kind: text({ enum: owningKinds }).notNull(),
    askedBy: uuid("asked_by").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
    endedBy: uuid("ended_by"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    ofMember("owner_questions_member", table.householdId, table.memberId),
    ofMember("owner_questions_asked_by", table.householdId, table.askedBy),
    ofMember("owner_questions_ended_by", table.householdId, table.endedBy),
    uniqueIndex("owner_questions_one_at_a_time")
      .on(table.householdId, table.memberId)
      .where(sql`ended_at is null`),
    oneOf("owner_questions_kind", table.kind, owningKinds),
  ],
);

/** Who of those whose yes it takes has said what. */
export const ownerAnswers = pgTable(
  "owner_answers",
  {
    householdId: uuid("household_id").notNull(),
    questionId: uuid("question_id").notNull(),
    memberId: uuid("member_id").notNull(),
    answer: text({ enum: answers }).notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.questionId, table.memberId] }),
    foreignKey({
      name: "owner_answers_question",
      columns: [table.householdId, table.questionId],
      foreignColumns: [ownerQuestions.householdId, ownerQuestions.id],
    }),
    ofMember("owner_answers_member", table.householdId, table.memberId),
    oneOf("owner_answers_answer", table.answer, answers),
  ],
);
