import { asc, inArray, isNull } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { areas, helperAreas } from "#drizzle/schema/directory";
import { isThere, type Memory } from "./memory";
import { inDailyWords } from "./place";

/** A longer list is no help to whoever types, and weighs on an old phone: then the municipalities have to do. */
const mostPlaces = 400;

const listed = new WeakMap<Memory, { changes: number; names: string[] }>();

/** The names of the places where somebody offers help, made anew only after something changed. */
export function placesInMemory(memory: Memory): string[] {
  const known = listed.get(memory);
  if (known?.changes === memory.changes) return known.names;
  const all = [...memory.places.areas.values()];
  const worked: Named[] = [];
  for (const area of all)
    if (worked.length <= mostPlaces && isThere(memory, "areas", area.code)) worked.push(area);
  const names = inOrder(
    worked.length <= mostPlaces ? worked : all.filter(({ parentCode }) => parentCode === null),
  );
  listed.set(memory, { changes: memory.changes, names });
  return names;
}

/** The same, asked of the database. */
export async function placesInDatabase(db: Db): Promise<string[]> {
  const named = { name: areas.name };
  const worked = await db
    .select(named)
    .from(areas)
    .where(inArray(areas.code, db.selectDistinct({ code: helperAreas.areaCode }).from(helperAreas)))
    .orderBy(asc(areas.name))
    .limit(mostPlaces + 1);
  if (worked.length <= mostPlaces) return inOrder(worked);
  return inOrder(await db.select(named).from(areas).where(isNull(areas.parentCode)));
}

interface Named {
  name: string;
}

const inDutch = new Intl.Collator("nl");
const inOrder = (places: Named[]) =>
  [...new Set(places.map(({ name }) => inDailyWords(name)))].sort(inDutch.compare);
