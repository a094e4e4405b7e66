import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperAreas, helperSpecialties } from "#drizzle/schema/directory";
import type { Helper } from "./helper";
import type { Specialty } from "./vocabulary";

/** Where a helper works and at what, also while the page is out of sight: codes of areas and of specialties. */
export interface Offered {
  areaCodes: string[];
  specialties: Specialty[];
}

export const offeredOn = ({ areas, specialties }: Helper): Offered => ({
  areaCodes: areas.map(({ code }) => code),
  specialties,
});

export async function offeredBy(db: Db, helperId: string): Promise<Offered> {
  const [row] = await db
    .select({
      areaCodes: sql<string[]>`to_json(array(select area_code from ${helperAreas} where helper_id = asked.id))`,
      specialties: sql<
        Specialty[]
      >`to_json(array(select specialty from ${helperSpecialties} where helper_id = asked.id))`,
    })
    .from(sql`(select ${helperId}::uuid as id) as asked`);
  return row ?? { areaCodes: [], specialties: [] };
}
