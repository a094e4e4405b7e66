import { foldName } from "./fold-name";
import {
  type Area,
  type AreaScheme,
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
import { isCode, mostSimilar, reach, smallestShare } from "./place-bounds";

interface KnownArea {
  code: string;
  scheme: AreaScheme;
  name: string;
  parentCode: string | null;
  latitude: number;
  longitude: number;
}

/** The place data: areas by code, codes by folded name, and what a postcode touches. */
export interface Places {
  areas: Map<string, KnownArea>;
  /** What lies directly in an area. */
  parts: Map<string, KnownArea[]>;
  /** All areas from south to north. */
  northward: KnownArea[];
  /** As people are told of an area, by its code. */
  told: Map<string, Area>;
  names: Map<string, string[]>;
  /** Codes by each half of a name that is two names. */
  halves: Map<string, string[]>;
  postcodes: Map<string, { code: string; share: number }[]>;
}

export function placesFrom(
  areas: KnownArea[],
  names: [name: string, code: string][],
  postcodes: [postcode: string, code: string, share: number][],
): Places {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return {
    areas: byCode,
    parts: grouped(areas.map((area) => [area.parentCode ?? "", area])),
    northward: areas.toSorted((one, other) => one.latitude - other.latitude),
    told: new Map(areas.map((area) => [area.code, inWords(area, byCode)])),
    names: grouped(names.map(([name, code]) => [name, code])),
    halves: grouped(
      names.flatMap(([name, code]) => halvesOf(name).map((half): [string, string] => [half, code])),
    ),
    postcodes: grouped(postcodes.map(([postcode, code, share]) => [postcode, { code, share }])),
  };
}

export function grouped<Value>(pairs: [string, Value][]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function inWords({ code, name, parentCode }: KnownArea, areas: Map<string, KnownArea>): Area {
  const within = parentCode && inDailyWords(areas.get(parentCode)?.name ?? "");
  return { code, name: inDailyWords(name), within };
}

/** As resolvePlace() does in the database. */
export function placeIn(places: Places, typed: string): Place {
  const wanted = typed.trim();
  if (!wanted) return { kind: "anywhere" };
  const postcode = postcodeIn(wanted);
  if (postcode) {
    const touched = (places.postcodes.get(postcode) ?? []).filter(({ share }) => share >= smallestShare);
    if (touched.length === 0) return { kind: "unknown", similar: [] };
    return { kind: "found", label: postcode, areaCodes: touched.map(({ code }) => code) };
  }
  const named = told(places, isCode.test(wanted) ? [wanted] : codesNamed(places, wanted));
  const [only] = named;
  if (!only) return { kind: "unknown", similar: similarTo(places, foldName(wanted)) };
  if (named.length > 1) return { kind: "several", choices: named };
  return { kind: "found", label: only.name, areaCodes: [only.code] };
}

function codesNamed(places: Places, wanted: string): string[] {
  const codes = codesOf(places, wanted);
  if (codes.length > 0) return codes;
  for (const { part, whole } of partsAndWholes(wanted)) {
    const wholes = codesOf(places, whole);
    const inside = codesOf(places, part).filter((code) =>
      surrounding(places, [code]).some((above) => above !== code && wholes.includes(above)),
    );
    if (inside.length > 0) return inside;
  }
  return [];
}

/** By its whole name, or else by half of it or as people call it. */
function codesOf({ names, halves }: Places, wanted: string): string[] {
  const known = knownName(wanted);
  return names.get(known) ?? halves.get(known) ?? names.get(spokenName(known) ?? "") ?? [];
}

/** These areas and every area they lie in. */
export function surrounding({ areas }: Places, codes: string[]): string[] {
  const above = (code: string) => areas.get(areas.get(code)?.parentCode ?? "")?.code ?? [];
  const parents = codes.flatMap(above);
  return [...new Set([...codes, ...parents, ...parents.flatMap(above)])];
}

/** An area, and how many kilometres away: zero where it lies within the place. */
export interface Distant {
  code: string;
  distance: number;
}

/** The areas that lie in this place, near it or, where asked, anywhere: the nearest first. */
export function around(places: Places, codes: string[], { anywhere = false } = {}): Distant[] {
  const here = codes.flatMap((code) => places.areas.get(code) ?? []);
  if (here.length === 0) return [];
  const middle = {
    latitude: here.reduce((sum, area) => sum + area.latitude, 0) / here.length,
    longitude: here.reduce((sum, area) => sum + area.longitude, 0) / here.length,
  };
  const inside = partsOf(places, codes);
  const found: Distant[] = [...inside].map(({ code }) => ({ code, distance: 0 }));
  for (const area of anywhere ? places.northward : areasNear(places, middle))
    if (!inside.has(area)) found.push({ code: area.code, distance: kilometres(area, middle) });
  return found.sort((one, other) => one.distance - other.distance || (one.code < other.code ? -1 : 1));
}

/** What lies in these areas, and in what lies in them. */
export function partsOf({ parts }: Places, codes: string[]): Set<KnownArea> {
  const direct = codes.flatMap((code) => parts.get(code) ?? []);
  return new Set([...direct, ...direct.flatMap(({ code }) => parts.get(code) ?? [])]);
}

function areasNear({ northward }: Places, middle: Point): KnownArea[] {
  const near: KnownArea[] = [];
  for (let at = firstFrom(northward, middle.latitude - reach.latitude); at < northward.length; at++) {
    const area = northward[at];
    if (!area || area.latitude > middle.latitude + reach.latitude) break;
    if (Math.abs(area.longitude - middle.longitude) <= reach.longitude) near.push(area);
  }
  return near;
}

/** The place of the most southern area that is not south of this latitude. */
function firstFrom(northward: KnownArea[], latitude: number): number {
  let [low, high] = [0, northward.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((northward[middle]?.latitude ?? 0) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Point = { latitude: number; longitude: number };

function kilometres(area: Point, middle: Point): number {
  const east = (area.longitude - middle.longitude) * Math.cos((middle.latitude * Math.PI) / 180);
  return 111.2 * Math.sqrt((area.latitude - middle.latitude) ** 2 + east ** 2);
}

/** Places that may have been meant. */
function similarTo(places: Places, typed: string): Area[] {
  const near = [...places.names].filter(([name]) => mayBeMeant(name, typed)).flatMap(([, codes]) => codes);
  return widestFirst(told(places, near)).slice(0, mostSimilar);
}

export function told(places: Places, codes: string[]): Area[] {
  return [...new Set(codes)].sort().flatMap((code) => places.told.get(code) ?? []);
}
