import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperAreas, helperSpecialties } from "#drizzle/schema/directory";
import type { Specialty } from "./vocabulary";

/** Where a helper works and at what, also while the page is out of sight: codes of areas and of specialties. */
export interface Offered {
  areaCodes: string[];
  specialties: Specialty[];
}

export async function offeredBy(db: Db, helperId: string): Promise<Offered> {
  const [row] = await db
    .select({ areaCodes: sql<string[]>`area_codes`, specialties: sql<Specialty[]>`specialties` })
    .from(sql`(select
      to_json(array(select area_code from ${helperAreas} where helper_id = ${helperId})) as area_codes,
      to_json(array(select specialty from ${helperSpecialties} where helper_id = ${helperId})) as specialties
    ) as offered`);
  return row ?? { areaCodes: [], specialties: [] };
}
