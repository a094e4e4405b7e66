import { type SQL, sql } from "drizzle-orm";
import { type Asked, candidates, missedBit } from "./candidates";
import { bitsOf, type Facet, type FacetCounts, facets, facetValues } from "./facets";
import type { Tally } from "./search-wish";

/** Which facet it is about (by its place), which facets were missed, which values those helpers have, and how many they are. */
type Group = [place: number, missed: number, bits: number, helpers: number];

/** All helpers in view, grouped once for each facet by the very set of values they have. */
export function groups(asked: Asked): SQL<Group[]> {
  const sets = facets.map((facet) => sql`(missed, ${sql.identifier(facet)})`);
  const columns = sql.join(
    facets.map((facet) => sql.identifier(facet)),
    sql`, `,
  );
  const single = sql.join(
    [0, ...facets.map(missedBit)].map((bit) => sql.raw(String(bit))),
    sql`, `,
  );
  return sql<Group[]>`(select coalesce(json_agg(json_build_array(place, missed, bits, helpers)), '[]') from (
    select grouping(${columns}) as place, missed, coalesce(${columns}) as bits, count(*) as helpers
    from ${candidates(asked)} where missed in (${single})
    group by grouping sets (${sql.join(sets, sql`, `)})) as grouped)`;
}

/** What to write beside each choice: how many would be found with it. */
export function tallyOf(found: Group[], { chosen }: Asked): Tally {
  const counts = Object.fromEntries(
    facets.map((facet) => [facet, Object.fromEntries(facetValues[facet].map((value) => [value, 0]))]),
  ) as FacetCounts;
  const tally = { total: 0, withAllThemes: 0, counts };
  const all = bitsOf("specialties", chosen.specialties);
  for (const [place, missed, bits, helpers] of found) {
    const facet = facetAt(place);
    if (missed === 0 && facet === "specialties") {
      tally.total += helpers;
      if (hasAll(bits, all)) tally.withAllThemes += helpers;
    }
    if (missed === 0 || missed === missedBit(facet)) add(counts[facet], facetValues[facet], bits, helpers);
  }
  return tally;
}

/** PostgreSQL's grouping() has a zero for the column that is grouped by, and the first column as the highest bit. */
function facetAt(place: number): Facet {
  const found = facets.find(
    (_, index) => place === 2 ** facets.length - 1 - 2 ** (facets.length - 1 - index),
  );
  if (!found) throw new Error(`No facet is grouped as ${place}.`);
  return found;
}

function add(counts: Record<string, number>, values: readonly string[], bits: number, helpers: number): void {
  values.forEach((value, index) => {
    if (hasAll(bits, 2 ** index)) counts[value] = (counts[value] ?? 0) + helpers;
  });
}

const hasAll = (bits: number, wanted: number) => (BigInt(bits) & BigInt(wanted)) === BigInt(wanted);
