import { foreignKey, index, pgTable, primaryKey, timestamp, uuid } from "drizzle-orm/pg-core";
import { households, ofMember } from "./households";
import { aboutAnItem, hangsUnderGoal, itemColumnsOf } from "./plan";
import { sealedText } from "./sealed-text";
import { parties } from "./sharing";

/** Written by a member or by a party: exactly one of the two. */
export const comments = pgTable(
  "comments",
  {
    householdId: uuid("household_id")
      .notNull()
      .references(() => households.id),
    id: uuid().notNull(),
    goalId: uuid("goal_id").notNull(),
    ...itemColumnsOf(),
    memberId: uuid("member_id"),
    partyId: uuid("party_id"),
    /** The name as it was when the comment was written: a reader needs no right to the list of people. */
    authorName: sealedText("author_name").notNull(),
    words: sealedText().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.householdId, table.id] }),
    hangsUnderGoal("comments", table),
    ...aboutAnItem("comments", table),
    ofMember("comments_member", table.householdId, table.memberId),
    foreignKey({
      name: "comments_party",
      columns: [table.householdId, table.partyId],
      foreignColumns: [parties.householdId, parties.id],
    }),
    index("comments_goal").on(table.householdId, table.goalId, table.createdAt),
  ],
);
