import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";
import { helperRegistrations } from "#drizzle/schema/helper-statements";
import { registerChecks } from "#drizzle/schema/profile-versions";

/** Numbers on public pages that no moderator has looked up yet. */
export async function numbersToCheck(db: Db) {
  const { helperId, register, number } = helperRegistrations;
  return db
    .select({ helperId, register, number, name: helperProfiles.name })
    .from(helperRegistrations)
    .innerJoin(helperProfiles, eq(helperProfiles.id, helperId))
    .leftJoin(
      registerChecks,
      and(
        eq(registerChecks.helperId, helperId),
        eq(registerChecks.register, register),
        eq(registerChecks.number, number),
      ),
    )
    .where(isNull(registerChecks.checkedAt))
    .orderBy(asc(helperProfiles.name), asc(register))
    .limit(100);
}
