import { inArray } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { Problem } from "#app/gate/outcome";
import { areas } from "#drizzle/schema/directory";
import { foldName } from "./fold-name";
import type { Place } from "./place";
import { resolvePlace, withSurroundingAreas } from "./resolve-place";

const mostAreas = 60;

/**
 * The areas in which somebody works: those that were ticked, and those that were written, one on a line: a name, a name
 * with the municipality behind a comma, or a postcode. Or what is wrong with one of them.
 */
export async function workingAreas(
  db: Db,
  { areaCodes, places }: { areaCodes: string[]; places: string },
): Promise<string[] | { problem: Problem }> {
  const codes = new Set(areaCodes);
  for (const line of places
    .split("\n")
    .filter((one) => one.trim() !== "")
    .slice(0, mostAreas)) {
    const place = await placeOnLine(db, line.trim());
    if (place.kind === "several") return { problem: "several-places" };
    if (place.kind !== "found") return { problem: "unknown-place" };
    for (const code of place.areaCodes) codes.add(code);
  }
  if (codes.size === 0) return { problem: "required" };
  if (codes.size > mostAreas) return { problem: "too-long" };
  const known = await db
    .select({ code: areas.code })
    .from(areas)
    .where(inArray(areas.code, [...codes]));
  return known.length === codes.size ? [...codes] : { problem: "unknown-place" };
}

async function placeOnLine(db: Db, line: string): Promise<Place> {
  const [name = "", within] = line.split(/,(?=[^,]*$)/);
  const place = await resolvePlace(db, within === undefined ? line : name);
  if (place.kind !== "several" || within === undefined) return place;
  const around = await resolvePlace(db, within);
  if (around.kind !== "found") return place;
  const inside: string[] = [];
  for (const { code } of place.choices) {
    const above = await withSurroundingAreas(db, [code]);
    if (around.areaCodes.some((one) => above.includes(one))) inside.push(code);
  }
  return inside.length === 1 ? { kind: "found", label: foldName(line), areaCodes: inside } : place;
}
