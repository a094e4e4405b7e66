import { inArray, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperFacets, helperWords, searchWords } from "#drizzle/schema/search";
import { bitsOf } from "./facets";
import type { Helper } from "./helper";
import { helpersById } from "./helpers-by-id";
import { nearForms } from "./near-words";
import { signOf } from "./resident-words";
import { shownPages } from "./shown-pages";
import { stemOf, wordsOf } from "./stem";

/**
 * A new edition of these rules (stems, bits, what counts as a word) makes every row anew when the house starts. Where a
 * word gets another stem, a migration empties search_words too: a word that is there stays as it was written down.
 */
export const searchEdition = 2;

/**
 * Brings what the search knows of these helpers to what their pages say, in the transaction that changes the pages. Of a
 * page that nobody may read it knows nothing: here, and nowhere else, is decided who can be found.
 */
export async function refreshSearch(db: Db, helperIds: string[]): Promise<void> {
  const shown = await shownPages(db, helperIds);
  await forget(
    db,
    helperIds.filter((id) => !shown.includes(id)),
  );
  const helpers = await helpersById(db, shown);
  if (helpers.length === 0) return;
  const words = new Map(helpers.flatMap(wordsOfPage).map((word) => [word, stemOf(word)]));
  const rows = [...words].map(([word, stem]) => ({ word, stem, near: nearForms(word) }));
  if (rows.length > 0) await db.insert(searchWords).values(rows).onConflictDoNothing();
  await db
    .insert(helperWords)
    .values(helpers.map((helper) => ({ helperId: helper.id, stems: stemsOf(helper) })))
    .onConflictDoUpdate({ target: helperWords.helperId, set: { stems: sql`excluded.stems` } });
  await db
    .insert(helperFacets)
    .values(helpers.map(facetsOf))
    .onConflictDoUpdate({
      target: helperFacets.helperId,
      set: {
        edition: sql`excluded.edition`,
        specialties: sql`excluded.specialties`,
        languages: sql`excluded.languages`,
        backgrounds: sql`excluded.backgrounds`,
        genders: sql`excluded.genders`,
        ways: sql`excluded.ways`,
        availabilities: sql`excluded.availabilities`,
        availableAt: sql`excluded.available_at`,
        confirmedAt: sql`excluded.confirmed_at`,
      },
    });
}

async function forget(db: Db, helperIds: string[]): Promise<void> {
  if (helperIds.length === 0) return;
  await db.delete(helperWords).where(inArray(helperWords.helperId, helperIds));
  await db.delete(helperFacets).where(inArray(helperFacets.helperId, helperIds));
}

/** What free words find of a page. Not the background: that is found by the choice alone. */
export function stemsOf(helper: Helper): string[] {
  const signs = [
    ...helper.specialties.map((value) => signOf("specialties", value)),
    ...helper.languages.map((value) => signOf("languages", value)),
    ...helper.ways.map((value) => signOf("ways", value)),
  ];
  return [...new Set([...wordsOfPage(helper).map(stemOf), ...signs])];
}

export function wordsOfPage({ name, organisation, introduction, expectation }: Helper): string[] {
  return [...new Set(wordsOf([name, organisation, introduction, expectation].join(" ")))];
}

/** Who never looked at the own page stands with those who did so long ago. */
const longAgo = new Date(0);

export function facetsOf(helper: Helper) {
  return {
    helperId: helper.id,
    edition: searchEdition,
    specialties: bitsOf("specialties", helper.specialties),
    languages: bitsOf("languages", helper.languages),
    backgrounds: bitsOf("backgrounds", helper.backgrounds),
    genders: bitsOf("genders", helper.gender ? [helper.gender] : []),
    ways: bitsOf("ways", helper.ways),
    availabilities: bitsOf("availabilities", helper.room ? [helper.room.availability] : []),
    availableAt: helper.room?.statedAt ?? null,
    confirmedAt: helper.confirmedAt ?? longAgo,
  };
}
