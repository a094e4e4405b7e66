import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import { newId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { jobCommand } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { profileReviews, profileVersions } from "#drizzle/schema/profile-versions";
import type { ImportedHelper } from "./helper-file";
import type { ProfileContent } from "./profile-content";
import { refreshSearch } from "./refresh-search";
import { replaceParts } from "./replace-parts";

/** So many lines of a file are one transaction, which has two minutes. */
export const helpersInOneGo = 1000;
const helpersAtOnce = 200;
const nobody = "00000000-0000-0000-0000-000000000000";

/**
 * Brings pages without an account to what some lines of a file say: all of them or nothing. What a page says already is
 * not written again, one that was taken away stays away, and one that its helper took over is the helper's. Whoever runs the house has looked at the file.
 */
export const importHelpers = jobCommand({
  name: "directory.helpers-imported",
  input: z.custom<{ helpers: ImportedHelper[] }>(),
  about: async ({ input }) => input,
  allowedIf: whoRunsTheHouseMay,
  async carryOut({ db, subject: { helpers } }) {
    const counted = { added: 0, changed: 0 };
    for (let first = 0; first < helpers.length; first += helpersAtOnce) {
      const { added, changed } = await importSome(db, helpers.slice(first, first + helpersAtOnce));
      counted.added += added;
      counted.changed += changed;
    }
    return { ...counted, same: helpers.length - counted.added - counted.changed };
  },
});

interface Page {
  id: string;
  versionId: string;
  key: string;
  content: ProfileContent;
}

async function importSome(db: Db, helpers: ImportedHelper[]): Promise<{ added: number; changed: number }> {
  const known = await pagesByKey(
    db,
    helpers.map(({ key }) => key),
  );
  const pages = helpers.map(({ key, content }): Page => {
    const id = known.get(key)?.id ?? newId();
    return { id, key, content, versionId: rowId(id, nobody, content) };
  });
  const changed = pages.filter(({ key, versionId }) => {
    const former = known.get(key);
    return former !== undefined && !former.isTakenOver && former.versionId !== versionId;
  });
  const added = await addPages(
    db,
    pages.filter(({ key }) => !known.has(key)),
  );
  for (const page of changed) await changePage(db, page);
  const written = [...added, ...changed];
  if (written.length === 0) return { added: 0, changed: 0 };
  await approve(db, written);
  await replaceParts(db, written);
  await refreshSearch(
    db,
    written.map(({ id }) => id),
  );
  return { added: added.length, changed: changed.length };
}

async function pagesByKey(db: Db, keys: string[]) {
  const rows = await db
    .select({
      id: helperProfiles.id,
      key: helperProfiles.importKey,
      versionId: helperProfiles.versionId,
      isTakenOver: sql<boolean>`${helperProfiles.accountId} is not null`,
    })
    .from(helperProfiles)
    .where(inArray(helperProfiles.importKey, keys));
  return new Map(rows.map((row) => [row.key, row]));
}

/** Whose key is there and out of sight stays as it is. */
async function addPages(db: Db, pages: Page[]): Promise<Page[]> {
  if (pages.length === 0) return [];
  const rows = pages.map((page) => ({
    ...{ id: page.id, importKey: page.key, confirmedAt: null },
    ...columnsOf(page),
    publishedAt: sql`now()`,
  }));
  const added = await db
    .insert(helperProfiles)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: helperProfiles.id });
  const ids = new Set(added.map(({ id }) => id));
  return pages.filter(({ id }) => ids.has(id));
}

/** Whoever is on the page found right what it said before, and has not seen what it says now. */
async function changePage(db: Db, page: Page): Promise<void> {
  await db
    .update(helperProfiles)
    .set({ ...columnsOf(page), confirmedAt: null, publishedAt: sql`now()` })
    .where(sql`${helperProfiles.id} = ${page.id}`);
}

async function approve(db: Db, pages: Page[]): Promise<void> {
  const versions = pages.map(({ versionId, id, content }) => ({ id: versionId, helperId: id, content }));
  await db.insert(profileVersions).values(versions).onConflictDoNothing();
  const reviews = pages.map(({ versionId, id }) => ({
    ...{ versionId, helperId: id, ending: "approved" as const, reviewedBy: nobody },
    writtenAt: sql`now()`,
  }));
  await db.insert(profileReviews).values(reviews).onConflictDoNothing();
}

function columnsOf({ versionId, content }: Page) {
  const { areaCodes: _, specialties: __, languages: ___, registrations: ____, ...columns } = content;
  return { ...columns, versionId };
}
