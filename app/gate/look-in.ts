import { type Db, lookIn as lookInAlone } from "#app/database/connection.server";
import { askAnew } from "./once";

/** From here on the transaction looks in this household alone; null looks everywhere again. */
export async function lookIn(db: Db, householdId: string | null): Promise<void> {
  askAnew(db);
  await lookInAlone(db, householdId);
}
