import { asc, count, eq, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { RegisterFinding } from "#app/domain/directory/vocabulary";
import { helperProfiles } from "#drizzle/schema/directory";
import { helperRegistrations } from "#drizzle/schema/helper-statements";
import { sameNumbers, sharingWith } from "./same-numbers";

const numbersOnAPage = 10;

/**
 * Numbers on public pages that no moderator has looked up yet, and after them, the longest ago first, those that were not
 * found, as a register may have them later, and those that were looked up more than a year ago. A part of them: after the last page comes the last.
 */
export async function numbersToCheck(db: Db, asked: number) {
  const pages = Math.max(1, Math.ceil((await numberOf(db)) / numbersOnAPage));
  const page = Math.min(asked, pages);
  const numbers = await numbersFrom(db, (page - 1) * numbersOnAPage);
  const shared = await sameNumbers(db, numbers);
  return {
    numbers: numbers.map((stated) => ({ ...stated, alsoOn: sharingWith(stated, shared) })),
    page,
    pages,
  };
}

async function numberOf(db: Db): Promise<number> {
  const [counted] = await db
    .select({ all: count() })
    .from(helperRegistrations)
    .innerJoin(helperProfiles, eq(helperProfiles.id, helperRegistrations.helperId))
    .where(waits());
  return counted?.all ?? 0;
}

async function numbersFrom(db: Db, offset: number) {
  const { helperId, register, number } = helperRegistrations;
  return db
    .select({ helperId, register, number, name: helperProfiles.name, finding, checkedAt })
    .from(helperRegistrations)
    .innerJoin(helperProfiles, eq(helperProfiles.id, helperId))
    .where(waits())
    .orderBy(sql`${checkedAt} nulls first`, asc(helperProfiles.name), asc(register), asc(helperId))
    .limit(numbersOnAPage)
    .offset(offset);
}

const waits = () => sql`${finding} is distinct from 'found' or ${checkedAt} < now() - interval '1 year'`;

/** Of the check that counts. */
const newest = <Value>(column: string) =>
  sql<Value | null>`(select checks.${sql.identifier(column)} from register_checks checks
  where checks.helper_id = ${helperRegistrations.helperId} and checks.register = ${helperRegistrations.register}
  and checks.number = ${helperRegistrations.number} order by checks.checked_at desc limit 1)`;

const finding = newest<RegisterFinding>("finding");
const checkedAt = newest<Date>("checked_at").mapWith((at: string | Date): Date | null => new Date(at));
