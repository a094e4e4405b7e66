import { sql } from "drizzle-orm";

/** The database's own answer, so that there is one: is_live() in the migration "grants_as_a_set". For members, who may read all that it asks. */
export const isLive = sql<boolean>`is_live(grants)`;
