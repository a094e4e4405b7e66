import { eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";
import { shownPages } from "./shown-pages";

/** The page of this account, with the organisation on it as far as everybody reads it. Null where there is no page. */
export async function ownOrganisation(
  db: Db,
  accountId: string,
): Promise<{ helperId: string; organisation: string | null } | null> {
  const { id, organisation } = helperProfiles;
  const [page] = await db
    .select({ helperId: id, organisation })
    .from(helperProfiles)
    .where(eq(helperProfiles.accountId, accountId));
  if (!page) return null;
  const [shown] = await shownPages(db, [page.helperId]);
  return shown ? page : { ...page, organisation: null };
}
