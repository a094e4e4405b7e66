import { and, asc, eq, gte, inArray, like, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { areaNames, areas, postcodeAreas } from "#drizzle/schema/directory";
import { foldName } from "./fold-name";
import {
  type Area,
  halvesOf,
  inDailyWords,
  knownName,
  mayBeMeant,
  type Place,
  partsAndWholes,
  postcodeIn,
  spokenName,
  widestFirst,
} from "./place";
import { isCode, mostSimilar, smallestShare } from "./place-bounds";

/** What somebody typed: a postcode ("2532", "2532 AB"), a name in daily or official spelling, or an area's code. */
export async function resolvePlace(db: Db, typed: string): Promise<Place> {
  const wanted = typed.trim();
  if (!wanted) return { kind: "anywhere" };
  const postcode = postcodeIn(wanted);
  if (postcode) return resolvePostcode(db, postcode);
  const named = await areasNamed(db, wanted);
  const [only] = named;
  if (!only) return { kind: "unknown", similar: await similarTo(db, foldName(wanted)) };
  return named.length === 1
    ? { kind: "found", label: only.name, areaCodes: [only.code] }
    : { kind: "several", choices: named };
}

/** These areas and every area they lie in: whoever works in one of them works here. */
export async function withSurroundingAreas(db: Db, codes: string[]): Promise<string[]> {
  const above = sql`select parent.code from ${areas} child join ${areas} parent on parent.code = child.parent_code`;
  const rows = await db
    .selectDistinct({ code: sql<string>`code` })
    .from(sql`(select code from ${areas} where code in ${codes}
      union all ${above} where child.code in ${codes}
      union all ${above} join ${areas} grandchild on grandchild.parent_code = child.code
        where grandchild.code in ${codes}) as surrounding`);
  return rows.map(({ code }) => code);
}

async function resolvePostcode(db: Db, postcode: string): Promise<Place> {
  const touched = await db
    .select({ code: postcodeAreas.areaCode })
    .from(postcodeAreas)
    .where(and(eq(postcodeAreas.postcode, postcode), gte(postcodeAreas.share, smallestShare)));
  if (touched.length === 0) return { kind: "unknown", similar: [] };
  return { kind: "found", label: postcode, areaCodes: touched.map(({ code }) => code) };
}

async function areasNamed(db: Db, wanted: string): Promise<Area[]> {
  if (isCode.test(wanted)) return areasWhere(db, eq(areas.code, wanted));
  return areasWhere(db, inArray(areas.code, await codesNamed(db, wanted)));
}

async function codesNamed(db: Db, wanted: string): Promise<string[]> {
  const codes = await codesOf(db, wanted);
  if (codes.length > 0) return codes;
  for (const { part, whole } of partsAndWholes(wanted)) {
    const inside = await partsIn(db, await codesOf(db, part), await codesOf(db, whole));
    if (inside.length > 0) return inside;
  }
  return [];
}

async function partsIn(db: Db, parts: string[], wholes: string[]): Promise<string[]> {
  if (wholes.length === 0) return [];
  const inside: string[] = [];
  for (const code of parts) {
    const around = await withSurroundingAreas(db, [code]);
    if (around.some((above) => above !== code && wholes.includes(above))) inside.push(code);
  }
  return inside;
}

/** By its whole name, or else by half of it or as people call it. */
async function codesOf(db: Db, wanted: string): Promise<string[]> {
  const known = knownName(wanted);
  const whole = await codesWhere(db, eq(areaNames.name, known));
  if (whole.length > 0 || !known) return whole;
  const couples = await db
    .select({ name: areaNames.name, code: areaNames.areaCode })
    .from(areaNames)
    .where(or(like(areaNames.name, `${known} en %`), like(areaNames.name, `% en ${known}`)));
  const halves = couples.filter(({ name }) => halvesOf(name).includes(known)).map(({ code }) => code);
  const spoken = spokenName(known);
  return halves.length === 0 && spoken ? codesWhere(db, eq(areaNames.name, spoken)) : halves;
}

async function codesWhere(db: Db, condition: SQL): Promise<string[]> {
  const rows = await db.select({ code: areaNames.areaCode }).from(areaNames).where(condition);
  return rows.map(({ code }) => code);
}

/** Places that may have been meant. One mistake leaves the beginning or the end of a name as it is. */
async function similarTo(db: Db, typed: string): Promise<Area[]> {
  if (typed === "") return [];
  const rows = await db
    .select({ name: areaNames.name, code: areaNames.areaCode })
    .from(areaNames)
    .where(or(like(areaNames.name, `${typed.slice(0, 3)}%`), like(areaNames.name, `%${typed.slice(-2)}`)));
  const near = rows.filter(({ name }) => mayBeMeant(name, typed)).map(({ code }) => code);
  return widestFirst(await areasWhere(db, inArray(areas.code, near))).slice(0, mostSimilar);
}

async function areasWhere(db: Db, condition: SQL): Promise<Area[]> {
  const rows = await db
    .select({ code: areas.code, name: areas.name, parentCode: areas.parentCode })
    .from(areas)
    .where(condition)
    .orderBy(asc(areas.code));
  const parents = await parentNames(
    db,
    rows.flatMap(({ parentCode }) => parentCode ?? []),
  );
  return rows.map(({ code, name, parentCode }) => ({
    code,
    name: inDailyWords(name),
    within: parentCode ? inDailyWords(parents.get(parentCode) ?? "") : null,
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
