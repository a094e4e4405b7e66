import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { availabilities, registers } from "#app/domain/directory/vocabulary";
import { helperId } from "./directory";
import { oneOf } from "./one-of";

/** Whether a helper has room, each time it was said. The newest counts. */
export const helperAvailabilities = pgTable(
  "helper_availabilities",
  {
    helperId: helperId(),
    statedAt: timestamp("stated_at", { withTimezone: true }).notNull().defaultNow(),
    availability: text({ enum: availabilities }).notNull(),
    /** In weeks, as the helper thinks. Only where there is a wait. */
    wait: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.helperId, table.statedAt] }),
    oneOf("helper_availabilities_availability", table.availability, availabilities),
    check("helper_availabilities_wait", sql`(availability = 'waiting') = (wait is not null)`),
  ],
);

/** A number as the helper states it. Nobody has checked it. */
export const helperRegistrations = pgTable(
  "helper_registrations",
  { helperId: helperId(), register: text({ enum: registers }).notNull(), number: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.helperId, table.register] }),
    oneOf("helper_registrations_register", table.register, registers),
  ],
);

/** A background that a helper declared, with the edition of the question. Withdrawn, only the proof of that stays. */
export const declaredBackgrounds = pgTable(
  "declared_backgrounds",
  {
    id: uuid().primaryKey(),
    helperId: helperId(),
    background: text(),
    edition: text().notNull(),
    declaredAt: timestamp("declared_at", { withTimezone: true }).notNull().defaultNow(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("declared_backgrounds_once").on(table.helperId, table.background),
    check("declared_backgrounds_withdrawn", sql`(withdrawn_at is null) = (background is not null)`),
  ],
);
