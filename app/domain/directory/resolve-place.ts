import { and, asc, eq, gte, inArray } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { areaNames, areas, postcodeAreas } from "#drizzle/schema/directory";
import { foldName } from "./fold-name";
import type { Area, Place } from "./place";

/** A smaller part of a postcode than this is a sliver of a border, not a neighbourhood that people mean. */
const smallestShare = 0.05;

/** What somebody typed: a postcode ("2532", "2532 AB"), a name in daily or official spelling, or an area's code. */
export async function resolvePlace(db: Db, typed: string): Promise<Place> {
  const wanted = typed.trim();
  if (!wanted) return { kind: "anywhere" };
  const postcode = /^(\d{4})\s*[a-z]{0,2}$/i.exec(wanted)?.[1];
  if (postcode) return resolvePostcode(db, postcode);
  const named = await areasNamed(db, wanted);
  const [only] = named;
  if (!only) return { kind: "unknown" };
  return named.length === 1
    ? { kind: "found", label: only.name, areaCodes: [only.code] }
    : { kind: "several", choices: named };
}

/** These areas and every area they lie in: whoever works in one of them works here. */
export async function withSurroundingAreas(db: Db, codes: string[]): Promise<string[]> {
  const all = new Set<string>();
  let level = codes;
  while (level.length > 0) {
    for (const code of level) all.add(code);
    const parents = await db.select({ code: areas.parentCode }).from(areas).where(inArray(areas.code, level));
    level = parents.flatMap(({ code }) => (code && !all.has(code) ? [code] : []));
  }
  return [...all];
}

async function resolvePostcode(db: Db, postcode: string): Promise<Place> {
  const touched = await db
    .select({ code: postcodeAreas.areaCode })
    .from(postcodeAreas)
    .where(and(eq(postcodeAreas.postcode, postcode), gte(postcodeAreas.share, smallestShare)));
  if (touched.length === 0) return { kind: "unknown" };
  return { kind: "found", label: postcode, areaCodes: touched.map(({ code }) => code) };
}

async function areasNamed(db: Db, wanted: string): Promise<Area[]> {
  const named = db
    .select({ code: areaNames.areaCode })
    .from(areaNames)
    .where(eq(areaNames.name, foldName(wanted)));
  const rows = await db
    .select({ code: areas.code, name: areas.name, parentCode: areas.parentCode })
    .from(areas)
    .where(/^(GM|WK|BU|\d)\w+$/.test(wanted) ? eq(areas.code, wanted) : inArray(areas.code, named))
    .orderBy(asc(areas.code));
  const parents = await parentNames(
    db,
    rows.flatMap(({ parentCode }) => parentCode ?? []),
  );
  return rows.map(({ code, name, parentCode }) => ({
    code,
    name,
    within: parentCode ? (parents.get(parentCode) ?? null) : null,
  }));
}

async function parentNames(db: Db, codes: string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .select({ code: areas.code, name: areas.name })
    .from(areas)
    .where(inArray(areas.code, codes));
  return new Map(rows.map(({ code, name }) => [code, name]));
}
