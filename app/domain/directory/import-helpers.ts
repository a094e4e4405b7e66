import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import { newId } from "#app/domain/fields";
import { jobCommand } from "#app/gate/command";
import type { ImportedHelper } from "./helper-file";

/** So many lines of a file are one transaction, which has two minutes. */
export const helpersInOneGo = 1000;
const helpersAtOnce = 200;

/** One file, from its first line to its last: a moderator sees it as one. */
export interface BroughtFile {
  id: string;
  /** Its name alone, without the folders of whoever runs the house. */
  name: string;
}

/**
 * Brings what some lines of a file say of pages without an account before a moderator: all of it or nothing. Until somebody approved it, such a page
 * is read by nobody, or as it was approved before. What was said already is not said again, a page that was taken away stays away, and one that its helper took over is the helper's.
 */
export const importHelpers = jobCommand({
  name: "directory.helpers-imported",
  input: z.custom<{ file: BroughtFile; helpers: ImportedHelper[] }>(),
  about: async ({ input }) => input,
  allowedIf: whoRunsTheHouseMay,
  async carryOut({ db, subject: { file, helpers } }) {
    const counted = { added: 0, changed: 0 };
    for (let first = 0; first < helpers.length; first += helpersAtOnce) {
      const { added, changed } = await importSome(db, file, helpers.slice(first, first + helpersAtOnce));
      counted.added += added;
      counted.changed += changed;
    }
    return { ...counted, same: helpers.length - counted.added - counted.changed };
  },
});

async function importSome(db: Db, file: BroughtFile, helpers: ImportedHelper[]) {
  const lines = helpers.map(({ key, content }) => ({ key, content, pageId: newId(), versionId: newId() }));
  const [counted] = await db
    .select({ added: sql<number>`added`, changed: sql<number>`changed` })
    .from(sql`bring_in_pages(${file.id}::uuid, ${file.name}::text, ${JSON.stringify(lines)}::json)`);
  return counted ?? { added: 0, changed: 0 };
}
