import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { reviewDecisions } from "#app/domain/directory/vocabulary";
import { oneOf } from "./one-of";

/** A file of helpers that brought in pages or changed some. They wait for a moderator, who decides about all of them at once or about single ones. */
export const helperImports = pgTable(
  "helper_imports",
  {
    id: uuid().primaryKey(),
    fileName: text("file_name").notNull(),
    broughtInAt: timestamp("brought_in_at", { withTimezone: true }).notNull().defaultNow(),
    /** About all of it that the moderator had before him and that still waited. */
    decision: text({ enum: reviewDecisions }),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    /** When the last of that had come. What came later waits again. */
    seenUntil: timestamp("seen_until", { withTimezone: true }),
    decidedBy: uuid("decided_by"),
    /** Why all of it was sent back, in words for whoever brought the file in. */
    reason: text(),
    /** Since when each of these pages is what was decided: of a long file that takes the house a while. */
    carriedOutAt: timestamp("carried_out_at", { withTimezone: true }),
  },
  (table) => [
    index("helper_imports_decided")
      .on(table.decidedAt)
      .where(sql`decision is not null and carried_out_at is null`),
    oneOf("helper_imports_decision", table.decision, reviewDecisions),
    check(
      "helper_imports_decided_whole",
      sql`(decision is null) = (decided_at is null) and (decision is null) = (decided_by is null) and (decision is null) = (seen_until is null)`,
    ),
    check("helper_imports_reason", sql`(decision is not distinct from 'sentBack') = (reason is not null)`),
  ],
);
