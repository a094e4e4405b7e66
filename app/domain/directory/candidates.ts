import { type SQL, sql } from "drizzle-orm";
import { helperAreas } from "#drizzle/schema/directory";
import { helperFacets, helperWords } from "#drizzle/schema/search";
import { bitsOf, type Chosen, type Facet, facets } from "./facets";
import { daysOfRoom } from "./helper";

export interface Asked {
  /** Who works in one of these areas. Null: anywhere. */
  areaCodes: string[] | null;
  /** For each word, of which stems a profile must have one. */
  words: string[][];
  chosen: Chosen;
}

/**
 * Whoever the place and the words find, as a subquery: the bits of each facet, and as bits of "missed" the facets of
 * which this helper has no chosen value. Nothing missed is a hit; one facet missed counts for the values of that one.
 */
export function candidates({ areaCodes, words, chosen }: Asked): SQL {
  const conditions = [
    ...(areaCodes
      ? [sql`helper_id in (select helper_id from ${helperAreas} where area_code in ${areaCodes})`]
      : []),
    ...words.map(
      (stems) => sql`helper_id in (select helper_id from ${helperWords} where stems && ${listOf(stems)})`,
    ),
  ];
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  return sql`(select helper_id, specialties, languages, backgrounds, genders, ways, ${roomNow} as availabilities,
    confirmed_at, ${missedBits(chosen)} as missed from ${helperFacets} ${where}) as candidates`;
}

/** What was said about room counts as long as it is recent. */
const roomNow = sql`case when available_at > now() - make_interval(days => ${sql.raw(String(daysOfRoom))}) then availabilities else 0 end`;

export const missedBit = (facet: Facet) => 2 ** facets.indexOf(facet);

function missedBits(chosen: Chosen): SQL {
  const missed = facets
    .filter((facet) => chosen[facet].length > 0)
    .map((facet) => {
      const column = facet === "availabilities" ? roomNow : sql.identifier(facet);
      return sql`case when (${column}) & ${bitsOf(facet, chosen[facet])}::bigint <> 0 then 0 else ${missedBit(facet)}::int end`;
    });
  return missed.length > 0 ? sql`(${sql.join(missed, sql` + `)})` : sql`0`;
}

function listOf(stems: string[]): SQL {
  return sql`array[${sql.join(
    stems.map((stem) => sql`${stem}`),
    sql`, `,
  )}]::text[]`;
}
