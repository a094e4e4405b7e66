import { and, count, desc, eq, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { query } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { profileVersions } from "#drizzle/schema/profile-versions";
import { ImportId, importToDecide } from "./import-to-decide";
import { waits } from "./waiting-version";

const pagesOnAPage = 50;
const organisationsNamed = 5;

/** What waits of a file of helpers: how many pages, of which organisations, and a part of the list. */
export const readImport = query({
  name: "moderation.import-read",
  input: z.object({ importId: ImportId, list: z.coerce.number().int().min(1).catch(1) }),
  about: ({ db, actor, input }) => importToDecide(db, actor.accountId, input.importId),
  allowedIf: moderatorsMayLook,
  async carryOut({ db, input, subject: { id, pages, ...file } }) {
    const lists = Math.max(1, Math.ceil(pages / pagesOnAPage));
    const list = Math.min(input.list, lists);
    return {
      ...{ id, pages, ...file, list, lists },
      changed: await changedIn(db, id),
      organisations: await organisationsIn(db, id),
      versions: await versionsIn(db, id, (list - 1) * pagesOnAPage),
    };
  },
});

const name = sql<string>`${profileVersions.content} ->> 'name'`;
const organisation = sql<string | null>`${profileVersions.content} ->> 'organisation'`;
const waitsOf = (importId: string) => and(eq(profileVersions.importId, importId), waits);

/** How many of them everybody reads already, as they were approved before. */
async function changedIn(db: Db, importId: string): Promise<number> {
  const [counted] = await db
    .select({ changed: count() })
    .from(profileVersions)
    .innerJoin(helperProfiles, eq(helperProfiles.id, profileVersions.helperId))
    .where(and(waitsOf(importId), isNotNull(helperProfiles.versionId)));
  return counted?.changed ?? 0;
}

/** Those with most helpers first. */
async function organisationsIn(db: Db, importId: string): Promise<{ named: string[]; others: number }> {
  const rows = await db
    .select({ organisation })
    .from(profileVersions)
    .where(and(waitsOf(importId), isNotNull(organisation)))
    .groupBy(organisation)
    .orderBy(desc(count()), organisation);
  const named = rows.slice(0, organisationsNamed).flatMap((row) => row.organisation ?? []);
  return { named, others: rows.length - named.length };
}

async function versionsIn(db: Db, importId: string, offset: number) {
  return db
    .select({ id: profileVersions.id, name, organisation })
    .from(profileVersions)
    .where(waitsOf(importId))
    .orderBy(name, profileVersions.id)
    .limit(pagesOnAPage)
    .offset(offset);
}
