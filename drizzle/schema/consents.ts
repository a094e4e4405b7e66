import { sql } from "drizzle-orm";
import { pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { consentAnswers } from "#app/domain/sharing/consent";
import { grantVerbs } from "#app/domain/sharing/grant";
import { ofMember } from "./households";
import { oneOf } from "./one-of";
import { hangsUnderGoal } from "./plan";
import { sealedText } from "./sealed-text";
import { ofParty } from "./sharing";

/** A member's own yes or no to sharing a goal about him or her with one party: in which words it was asked, who answered and when. */
export const consents = pgTable(
  "consents",
  {
    householdId: uuid("household_id").notNull(),
    id: uuid().notNull(),
    goalId: uuid("goal_id").notNull(),
    partyId: uuid("party_id").notNull(),
    memberId: uuid("member_id").notNull(),
    answer: text({ enum: consentAnswers }).notNull(),
    /** The most that was asked for: a yes to reading along is no yes to more. */
    verb: text({ enum: grantVerbs }).notNull(),
    /** The question as it stood on the screen. */
    wording: sealedText().notNull(),
    /** The edition of the question, as in app/domain/sharing/consent.ts. */
    edition: text().notNull(),
    /** The member, or whoever answers for the member. */
    answeredBy: uuid("answered_by").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    withdrawnBy: uuid("withdrawn_by"),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("consents", table),
    ofParty("consents", table),
    ofMember("consents_member", table.householdId, table.memberId),
    ofMember("consents_answered_by", table.householdId, table.answeredBy),
    ofMember("consents_withdrawn_by", table.householdId, table.withdrawnBy),
    uniqueIndex("consents_one_at_a_time")
      .on(table.householdId, table.goalId, table.partyId, table.memberId)
      .where(sql`withdrawn_at is null`),
    oneOf("consents_answer", table.answer, consentAnswers),
    oneOf("consents_verb", table.verb, grantVerbs),
  ],
);
