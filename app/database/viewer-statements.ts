import { type SQL, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Db, Realm } from "./database";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** "set local" ends with the transaction, also after an error, so that nothing of this viewer reaches the next one. */
export function inTheNameOf(realm: Realm, accountId: string | null): SQL[] {
  if (accountId !== null && !uuid.test(accountId)) throw new Error("A viewer is named by a UUID.");
  if (realm === "person" && accountId === null) throw new Error("A person's transaction needs its account.");
  const role = sql.raw(`set local role app_${realm}`);
  return accountId === null ? [role] : [role, sql.raw(`set local app.account_id = '${accountId}'`)];
}

/**
 * From here on the transaction looks for what others let its viewer see in this household alone, which saves asking after all the others (0056). It
 * takes away and never adds: whoever forges it sees less. Null looks everywhere again.
 */
export async function lookIn(db: Db, householdId: string | null): Promise<void> {
  if (householdId !== null && !uuid.test(householdId)) throw new Error("A household is named by a UUID.");
  const only = sql.raw(`set local app.household_id = '${householdId ?? ""}'`);
  await (db as PgDatabase<PgQueryResultHKT>).execute(only).execute();
}
