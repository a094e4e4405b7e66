import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { Register } from "#app/domain/directory/vocabulary";
import { helperProfiles } from "#drizzle/schema/directory";
import { helperRegistrations } from "#drizzle/schema/helper-statements";
import { profileVersions } from "#drizzle/schema/profile-versions";
import { waits } from "./waiting-version";

interface Stated {
  helperId: string;
  register: Register;
  number: string;
}

/** Another page on which a number stands that is of one person. */
interface SameNumber extends Stated {
  /** Of the other page, whoever's it is. */
  name: string;
  /** What waits there for a moderator. Null where everybody reads the page. */
  versionId: string | null;
}

/** Pages of others on which one of these numbers stands too, as far as moderators see them: what everybody reads, and what waits. */
export async function sameNumbers(db: Db, stated: Stated[]): Promise<SameNumber[]> {
  if (stated.length === 0) return [];
  const asked = sql.join(
    stated.map(({ register, number }) => sql`(${register}::text, ${number}::text)`),
    sql`, `,
  );
  const found = await db
    .select({
      helperId,
      register,
      number,
      name: sql<string>`name`,
      versionId: sql<string | null>`version_id`,
    })
    .from(sql`(
      select stated.helper_id, stated.register, stated.number, helper_profiles.name, null::uuid as version_id
      from ${helperRegistrations} stated join ${helperProfiles} on helper_profiles.id = stated.helper_id
      where helper_profiles.published_at is not null and (stated.register, stated.number) in (${asked})
      union all
      select profile_versions.helper_id, said.register, said.number, profile_versions.content ->> 'name', profile_versions.id
      from ${profileVersions}, json_to_recordset(profile_versions.content -> 'registrations') said (register text, number text)
      where ${waits} and (said.register, said.number) in (${asked})) as pages`)
    .orderBy(sql`version_id nulls first, name`);
  return oncePerPage(found.filter((page) => stated.some((one) => sharingWith(one, [page]).length > 0)));
}

const hasTheNumberOf = (page: Stated, other: Stated) =>
  page.register === other.register && page.number === other.number;

/** Of those pages the ones that share this very number with the page that states it. */
export function sharingWith(stated: Stated, pages: SameNumber[]): SameNumber[] {
  return pages.filter((page) => hasTheNumberOf(page, stated) && page.helperId !== stated.helperId);
}

const helperId = sql<string>`helper_id`;
const register = sql<Register>`register`;
const number = sql<string>`number`;

/** A page that everybody reads and that waits with a change is told once, as everybody reads it. */
function oncePerPage(pages: SameNumber[]): SameNumber[] {
  return pages.filter(
    (page, place) =>
      pages.findIndex((one) => one.helperId === page.helperId && hasTheNumberOf(one, page)) === place,
  );
}
