import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { today } from "#app/domain/days";
import { areaNames, areas, helperAreas, helperProfiles, postcodeAreas } from "#drizzle/schema/directory";
import { helperFacets, helperWords, searchWords } from "#drizzle/schema/search";
import { searchChanges } from "#drizzle/schema/search-changes";
import { type Facet, facets } from "./facets";
import { type HelperAsJson, helperAsJson } from "./helpers-by-id";
import { type Places, placesFrom } from "./memory-places";
import { type TextNow, toolsAsJson } from "./published-texts";
import type { Row } from "./search-row";

type RowAsJson = Omit<Row, "lot" | "bits" | "stems"> & {
  lot: string;
  bits: number[];
  stems: string[] | null;
};
type Words = [word: string, stem: string][];

/** Another number every day in the time of Amsterdam: the lots are drawn with it. */
export function dayNumber(): number {
  return Date.parse(today()) / 86_400_000;
}

const bitsInOrder = sql.join(
  facets.map((facet) => sql.identifier(facet)),
  sql`, `,
);

/** All that is known of a row of helper_facets. */
const rowAsJson = (): SQL<RowAsJson> => sql`json_build_object(
  'id', helper_facets.helper_id, 'bits', json_build_array(${bitsInOrder}),
  'availableAt', extract(epoch from available_at) * 1000, 'stale', confirmed_at < now() - interval '6 months',
  'lot', uuid_hash_extended(helper_facets.helper_id, ${dayNumber()}::bigint)::text,
  'stems', (select to_json(stems) from ${helperWords} where helper_words.helper_id = helper_facets.helper_id),
  'areas', (select coalesce(json_agg(area_code), '[]') from ${helperAreas} where helper_areas.helper_id = helper_facets.helper_id))`;

const rowFrom = ({ lot, bits, stems, ...rest }: RowAsJson): Row => ({
  ...rest,
  stems: stems ?? [],
  lot: BigInt(lot),
  bits: Object.fromEntries(facets.map((facet, place) => [facet, bits[place] ?? 0])) as Record<Facet, number>,
});

export async function snapshotNow(db: Db): Promise<string> {
  const [row] = await db.select({ snapshot: sql<string>`pg_current_snapshot()::text` }).from(one);
  return row?.snapshot ?? "";
}

const one = sql`(values (1)) as one (row)`;

/** The next helpers in the order of their ids. */
export async function rowsAfter(db: Db, id: string, most: number): Promise<Row[]> {
  const rows = await db
    .select({ row: rowAsJson() })
    .from(helperFacets)
    .where(sql`${helperFacets.helperId} > ${id}::uuid`)
    .orderBy(helperFacets.helperId)
    .limit(most);
  return rows.map(({ row }) => rowFrom(row));
}

export async function wordsAfter(db: Db, word: string, most: number): Promise<Words> {
  const rows = await db
    .select({ word: searchWords.word, stem: searchWords.stem })
    .from(searchWords)
    .where(sql`${searchWords.word} > ${word}`)
    .orderBy(searchWords.word)
    .limit(most);
  return rows.map(({ word, stem }) => [word, stem]);
}

export async function placesNow(db: Db): Promise<Places> {
  const known = await db.select().from(areas);
  const names = await db.select().from(areaNames);
  const postcodes = await db.select().from(postcodeAreas);
  return placesFrom(
    known,
    names.map(({ name, areaCode }) => [name, areaCode]),
    postcodes.map(({ postcode, areaCode, share }) => [postcode, areaCode, share]),
  );
}

/** Under whose id a change of the place data is told. */
export const nobody = "00000000-0000-0000-0000-000000000000";

/** Under whose id a change of the shelf is told. */
const theShelf = "00000000-0000-0000-0000-000000000001";

export interface Checked {
  snapshot: string;
  changed: [id: string, row: Row | null][];
  /** Words of the pages that changed. */
  words: Words;
  pages: HelperAsJson[];
  /** The shelf as it is now, where that changed. */
  shelf: TextNow[] | null;
}

/**
 * The pages of these helpers and, read in the same moment, what changed in the search since a snapshot: whatever was committed and was not in
 * it. A transaction newer than the newest is a remainder of another server, from which this database was restored.
 */
export async function pagesAndChanges(db: Db, ids: string[], since: string): Promise<Checked> {
  const shown = sql<HelperAsJson[]>`(select coalesce(json_agg(${helperAsJson}), '[]') from ${helperProfiles}
    where helper_profiles.id = any(array(select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json))))`;
  const changes = sql<
    { id: string; row: RowAsJson | null; words: Words | null; shelf: TextNow[] | null }[]
  >`(select coalesce(json_agg(json_build_object(
      'id', helper_id,
      'shelf', case when helper_id = ${theShelf} then ${toolsAsJson} end,
      'row', (select ${rowAsJson()} from ${helperFacets} where helper_facets.helper_id = search_changes.helper_id),
      'words', (select json_agg(json_build_array(word, stem)) from ${searchWords}
        where stem = any(array(select unnest(stems) from ${helperWords} where helper_words.helper_id = search_changes.helper_id))))), '[]')
    from ${searchChanges} where changed >= pg_snapshot_xmin(${since}::pg_snapshot)::text::bigint
      and changed < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
      and not pg_visible_in_snapshot(changed::text::xid8, ${since}::pg_snapshot))`;
  const [row] = await db
    .select({ snapshot: sql<string>`pg_current_snapshot()::text`, pages: shown, changes })
    .from(one);
  if (!row) throw new Error("The search gave no answer.");
  return {
    snapshot: row.snapshot,
    pages: row.pages,
    changed: row.changes.map(({ id, row }) => [id, row && rowFrom(row)]),
    words: row.changes.flatMap(({ words }) => words ?? []),
    shelf: row.changes.find(({ shelf }) => shelf)?.shelf ?? null,
  };
}
