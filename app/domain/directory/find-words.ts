import { and, arrayOverlaps, between, inArray, like, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperWords, searchWords } from "#drizzle/schema/search";
import { nearForms, oneMistakeApart, withTwoMistakes } from "./near-words";
import { type KnownWord, residentWords } from "./resident-words";
import { stemOf } from "./stem";
import { tellingWords } from "./telling-words";
import { beginningsOf, isFormOf, meaningsOf, type Shelf } from "./word-meanings";

export interface FoundWords {
  /** For each word, of which a profile must have one at least. A word that finds nothing finds nobody. */
  wanted: string[][];
  /** Words that are in no profile: they are left out, and the page says so. */
  unknown: string[];
}

const mostWords = 8;

/** What somebody means by free words. All words together are asked of the database once. */
export async function findWords(db: Db, shelf: Shelf, text: string): Promise<FoundWords> {
  const typed = tellingWords(text).slice(0, mostWords);
  if (typed.length === 0) return { wanted: [], unknown: [] };
  const known = [...residentWords, ...(await likeThese(db, typed))];
  const read = typed.map((word) => ({ word, finds: meaningsOf(word, known, shelf) }));
  const wanted = read.flatMap(({ finds }) => (finds.length > 0 ? [finds] : []));
  return {
    wanted: wanted.length > 0 ? wanted : [[]],
    unknown: read.filter(({ finds }) => finds.length === 0).map(({ word }) => word),
  };
}

/** A word stays in the list when the last profile that had it no longer has; only words of a profile are known. */
async function likeThese(db: Db, typed: string[]): Promise<KnownWord[]> {
  const stems = typed.map(stemOf);
  const inAProfile = sql`exists (select from ${helperWords} where ${helperWords.stems} @> array[${searchWords.stem}])`;
  const rows = await db
    .select({ word: searchWords.word, stem: searchWords.stem })
    .from(searchWords)
    .where(
      and(
        or(
          inArray(searchWords.stem, stems),
          ...typed.flatMap(beginningsOf).map((beginning) => like(searchWords.word, `${beginning}%`)),
          arrayOverlaps(searchWords.near, typed.flatMap(nearForms)),
          ...typed.map(twoMistakesAway),
        ),
        inAProfile,
      ),
    );
  return rows.map((row) => ({ ...row, finds: [row.stem] }));
}

/** Which of them are is judged where they are read. Nobody needs these of a word that is nearer to one of the residents' own. */
function twoMistakesAway(typed: string): SQL | undefined {
  const meant = withTwoMistakes(typed);
  const isForm = isFormOf(typed);
  if (!meant || residentWords.some((one) => isForm(one) || oneMistakeApart(one.word, typed))) return;
  const { begins, shortest, longest } = meant;
  return and(
    like(searchWords.word, `${begins}%`),
    between(sql`length(${searchWords.word})`, shortest, longest),
  );
}
