import { asc, eq, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";
import { helperRegistrations } from "#drizzle/schema/helper-statements";

/** Numbers on public pages that no moderator has looked up yet, and after them those that were not found: a register may have them later. */
export async function numbersToCheck(db: Db) {
  const { helperId, register, number } = helperRegistrations;
  return db
    .select({ helperId, register, number, name: helperProfiles.name, notFoundAt })
    .from(helperRegistrations)
    .innerJoin(helperProfiles, eq(helperProfiles.id, helperId))
    .where(sql`${newest("finding")} is distinct from 'found'`)
    .orderBy(sql`${newest("checked_at")} nulls first`, asc(helperProfiles.name), asc(register))
    .limit(100);
}

/** Of the check that counts. */
const newest = (column: string) => sql`(select checks.${sql.identifier(column)} from register_checks checks
  where checks.helper_id = ${helperRegistrations.helperId} and checks.register = ${helperRegistrations.register}
  and checks.number = ${helperRegistrations.number} order by checks.checked_at desc limit 1)`;

const notFoundAt = sql<Date | null>`${newest("checked_at")}`.mapWith((at: string | Date) => new Date(at));
