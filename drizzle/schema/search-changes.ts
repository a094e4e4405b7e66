import { bigint, index, pgTable, uuid } from "drizzle-orm/pg-core";

/**
 * Which transaction changed last what the search knows of a helper, also where that is nothing any more. A trigger fills it in. Of the place
 * data it is said under the id of nobody.
 */
export const searchChanges = pgTable(
  "search_changes",
  {
    /** No foreign key: it outlives the page. */
    helperId: uuid("helper_id").primaryKey(),
    /** The id of the transaction, as in pg_current_xact_id(). */
    changed: bigint({ mode: "bigint" }).notNull(),
  },
  (table) => [index("search_changes_changed").on(table.changed)],
);
