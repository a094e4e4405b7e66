import { sql } from "drizzle-orm";

/** The database's own answer, so that there is one: is_live_here() in the migration "live_for_members". To members alone. */
export const isLive = sql<boolean>`is_live_here(grants)`;
