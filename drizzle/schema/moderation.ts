import { sql } from "drizzle-orm";
import { check, index, pgTable, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { helperId } from "./directory";
import { sealedText } from "./sealed-text";

/** Who looks pages of helpers through, appointed from the command line. It opens nothing of a household. */
export const moderators = pgTable(
  "moderators",
  {
    id: uuid().primaryKey(),
    accountId: uuid("account_id").notNull(),
    appointedAt: timestamp("appointed_at", { withTimezone: true }).notNull().defaultNow(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (table) => [uniqueIndex("moderators_now").on(table.accountId).where(sql`ended_at is null`)],
);

/** What somebody without an account says is wrong with a page, and what a moderator answered. */
export const complaints = pgTable(
  "complaints",
  {
    /** Made by the form. Whoever holds it reads the answer. */
    id: uuid().primaryKey(),
    helperId: helperId(),
    /** Closed with the key of complaints (app/domain/directory/complaint-keys.ts). */
    words: sealedText().notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    answerBy: timestamp("answer_by", { withTimezone: true }).notNull(),
    answer: sealedText(),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
    answeredBy: uuid("answered_by"),
  },
  (table) => [
    index("complaints_open").on(table.answerBy).where(sql`answered_at is null`),
    check(
      "complaints_answered_whole",
      sql`(answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)`,
    ),
  ],
);
