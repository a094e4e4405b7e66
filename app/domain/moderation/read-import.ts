import { sql } from "drizzle-orm";
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

interface VersionOnList {
  id: string;
  name: string;
  organisation: string | null;
}

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
      ...(await waitingIn(db, id, (list - 1) * pagesOnAPage)),
    };
  },
});

/** Once over all that waits, however much that is: how many of them everybody reads already, the organisations with most helpers first, and a part of the list by name. */
async function waitingIn(db: Db, importId: string, offset: number) {
  const [found] = await db
    .select({
      changed: sql<number>`changed`,
      named: sql<string[]>`named`,
      organisations: sql<number>`organisations`,
      versions: sql<VersionOnList[]>`versions`,
    })
    .from(sql`(with waiting as materialized (
        select profile_versions.id, helper_id, said.name, said.organisation
        from ${profileVersions}, json_to_record(content) as said (name text, organisation text)
        where import_id = ${importId} and ${waits})
      select (select count(*)::int from waiting join ${helperProfiles} on helper_profiles.id = helper_id
          where version_id is not null) as changed,
        (select coalesce(json_agg(organisation), '[]') from (select organisation from waiting where organisation is not null
          group by organisation order by count(*) desc, organisation limit ${organisationsNamed}) as most) as named,
        (select count(distinct organisation)::int from waiting) as organisations,
        (select coalesce(json_agg(part), '[]') from (select id, name, organisation from waiting
          order by name, id limit ${pagesOnAPage} offset ${offset}) as part) as versions) as found`);
  const { changed = 0, named = [], organisations = 0, versions = [] } = found ?? {};
  return { changed, organisations: { named, others: organisations - named.length }, versions };
}
