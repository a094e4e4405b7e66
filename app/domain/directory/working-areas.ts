import { inArray } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { cutShort } from "#app/domain/cut-short";
import type { Problem } from "#app/gate/outcome";
import { areas } from "#drizzle/schema/directory";
import { foldName } from "./fold-name";
import type { Place } from "./place";
import { resolvePlace, withSurroundingAreas } from "./resolve-place";

const mostAreas = 60;

/**
 * The areas in which somebody works: those that were ticked, and those that were written, one on a line: a name, a name
 * with the municipality behind a comma, or a postcode. Or what is wrong, and with which of them.
 */
export async function workingAreas(
  db: Db,
  { areaCodes, places }: { areaCodes: string[]; places: string },
): Promise<string[] | Wrong> {
  const lines = places.split("\n").filter((one) => one.trim() !== "");
  if (lines.length > mostAreas) return { problem: "too-long", named: [] };
  const codes = new Set(areaCodes);
  const unknown: string[] = [];
  const several: string[] = [];
  for (const line of lines) {
    const place = await placeOnLine(db, line.trim());
    if (place.kind === "found") for (const code of place.areaCodes) codes.add(code);
    else (place.kind === "several" ? several : unknown).push(line);
  }
  const known = await knownOf(db, [...codes]);
  unknown.push(...areaCodes.filter((code) => !known.has(code)));
  if (unknown.length > 0 && several.length > 0) return wrongWith("unclear-places", [...unknown, ...several]);
  if (unknown.length > 0) return wrongWith("unknown-place", unknown);
  if (several.length > 0) return wrongWith("several-places", several);
  if (codes.size === 0) return { problem: "required", named: [] };
  return codes.size > mostAreas ? { problem: "too-long", named: [] } : [...codes];
}

interface Wrong {
  problem: Problem;
  /** As they were written, cut short. */
  named: string[];
}

const wrongWith = (problem: Problem, written: string[]): Wrong => ({
  problem,
  named: [...new Set(written.map(cutShort))],
});

async function knownOf(db: Db, codes: string[]): Promise<Set<string>> {
  const rows = await db.select({ code: areas.code }).from(areas).where(inArray(areas.code, codes));
  return new Set(rows.map(({ code }) => code));
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
