import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import {
  areas,
  helperAreas,
  helperLanguages,
  helperProfiles,
  helperSpecialties,
} from "#drizzle/schema/directory";
import type { Helper } from "./helper";
import type { Language, Specialty } from "./vocabulary";

/** The public pages of these helpers, in the order of the ids: four questions, however many helpers. */
export async function helpersById(db: Db, ids: string[]): Promise<Helper[]> {
  if (ids.length === 0) return [];
  const profiles = await db.select().from(helperProfiles).where(inArray(helperProfiles.id, ids));
  const placed = await db
    .select({ helperId: helperAreas.helperId, value: areas.name })
    .from(helperAreas)
    .innerJoin(areas, eq(areas.code, helperAreas.areaCode))
    .where(inArray(helperAreas.helperId, ids))
    .orderBy(asc(areas.scheme), asc(areas.name));
  const skilled = await db
    .select({ helperId: helperSpecialties.helperId, value: helperSpecialties.specialty })
    .from(helperSpecialties)
    .where(inArray(helperSpecialties.helperId, ids));
  const speaking = await db
    .select({ helperId: helperLanguages.helperId, value: helperLanguages.language })
    .from(helperLanguages)
    .where(inArray(helperLanguages.helperId, ids));
  const byId = new Map(
    profiles.map(({ accountId: _, publishedAt: __, ...profile }) => [
      profile.id,
      {
        ...profile,
        areas: valuesOf(placed, profile.id),
        specialties: valuesOf(skilled, profile.id) as Specialty[],
        languages: valuesOf(speaking, profile.id) as Language[],
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function valuesOf(rows: { helperId: string; value: string }[], helperId: string): string[] {
  return rows.filter((row) => row.helperId === helperId).map((row) => row.value);
}
