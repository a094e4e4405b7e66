import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayReadPeople } from "#app/domain/access/sharing";
import { PartyId } from "#app/domain/fields";
import { accountOfParty } from "#app/domain/sharing/parties";
import type { AccountId } from "#app/gate/actor";
import { command } from "#app/gate/command";
import { agreements, goals, progressEntries } from "#drizzle/schema/plan";
import { findPartyById } from "./find-party";

/**
 * Lets a member look through the eyes of somebody who came in, at what the member can see too. Gives the account to look as, and what of the
 * plan the member knows: what is only another member's own stays closed here as well.
 */
export const lookThrough = command({
  name: "sharing.previewed",
  input: z.object({ partyId: PartyId }),
  async about(search) {
    const found = await findPartyById(search, search.input.partyId);
    const accountId = found && (await accountOfParty(search, found.householdId, found.partyId));
    return accountId ? { ...found, accountId } : null;
  },
  allowedIf: mayReadPeople,
  async carryOut({ db, subject: { householdId, party, accountId } }) {
    return {
      accountId: accountId as AccountId,
      householdId,
      party,
      knownGoals: await idsIn(db, goals, householdId),
      knownItems: [
        ...(await idsIn(db, agreements, householdId)),
        ...(await idsIn(db, progressEntries, householdId)),
      ],
    };
  },
});

type PartOfThePlan = typeof goals | typeof agreements | typeof progressEntries;

/** As far as the member who looks can see them: the row policies leave out the rest. */
async function idsIn(db: Db, table: PartOfThePlan, householdId: string): Promise<string[]> {
  const rows = await db.select({ id: table.id }).from(table).where(eq(table.householdId, householdId));
  return rows.map((row) => row.id);
}
