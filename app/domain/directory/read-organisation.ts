import { sql } from "drizzle-orm";
import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { line } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { helpersById } from "./helpers-by-id";
import { dayNumber } from "./memory-rows";
import { longest } from "./profile-content";

const helpersOnAPage = 12;

/** Whoever's page names this organisation, in the order of the search. Missing where no page does. */
export const readOrganisation = publicQuery({
  name: "directory.organisation-read",
  input: z.object({
    name: line(longest.organisation),
    page: z.coerce.number().int().min(1).max(1000).catch(1),
  }),
  async about({ db, input: { name, page } }) {
    const { id, organisation, confirmedAt } = helperProfiles;
    const stale = sql`coalesce(${confirmedAt} < now() - interval '6 months', true)`;
    const rows = await db
      .select({ id, organisation, count: sql<number>`(count(*) over ())::int` })
      .from(helperProfiles)
      .where(sql`published_at is not null and lower(${organisation}) = lower(${name})`)
      .orderBy(stale, sql`uuid_hash_extended(${id}, ${dayNumber()}::bigint)`)
      .limit(helpersOnAPage)
      .offset((page - 1) * helpersOnAPage);
    return rows.length > 0 ? { rows, page } : null;
  },
  allowedIf: everybodyMayLook,
  async carryOut({ db, subject: { rows, page } }) {
    const count = rows[0]?.count ?? 0;
    const helpers = await helpersById(
      db,
      rows.map(({ id }) => id),
    );
    const name = rows[0]?.organisation ?? "";
    return { name, count, helpers, page, pages: Math.ceil(count / helpersOnAPage) };
  },
});
