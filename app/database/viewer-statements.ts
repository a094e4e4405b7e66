import { type SQL, sql } from "drizzle-orm";
import type { Realm } from "./database";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** "set local" ends with the transaction, also after an error, so that nothing of this viewer reaches the next one. */
export function inTheNameOf(realm: Realm, accountId: string | null): SQL[] {
  if (accountId !== null && !uuid.test(accountId)) throw new Error("A viewer is named by a UUID.");
  if (realm === "person" && accountId === null) throw new Error("A person's transaction needs its account.");
  const role = sql.raw(`set local role app_${realm}`);
  return accountId === null ? [role] : [role, sql.raw(`set local app.account_id = '${accountId}'`)];
}
