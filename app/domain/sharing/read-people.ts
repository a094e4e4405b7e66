import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { mayEndParty, mayInvite, mayReadPeople } from "#app/domain/access/sharing";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { query } from "#app/gate/command";
import { invitations } from "#drizzle/schema/sharing";
import { stateOf } from "./find-invitation";
import { helpNow, newestPeriods } from "./help-period";
import { partiesOf } from "./parties";

/** Everybody the household has asked in, each with the newest invitation (for owners). */
export const readPeople = query({
  name: "sharing.people-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPeople,
  async carryOut({ db, keys, subject }) {
    const { householdId } = subject;
    const rows = await db
      .select()
      .from(invitations)
      .where(eq(invitations.householdId, householdId))
      .orderBy(desc(invitations.createdAt));
    const periods = await newestPeriods(db, householdId);
    const people = (await partiesOf({ db, keys }, householdId)).map((party) => {
      const newest = rows.find((row) => row.partyId === party.id);
      const period = periods.get(party.id);
      return {
        party,
        help: period ? helpNow(period) : null,
        invitation: newest ? { id: newest.id, state: stateOf(newest), expiresAt: newest.expiresAt } : null,
      };
    });
    return { people, mayInvite: mayInvite(subject).allowed, mayDecide: mayEndParty(subject).allowed };
  },
});
