import { eq } from "drizzle-orm";
import { z } from "zod";
import { mayRevokeGrant } from "#app/domain/access/sharing";
import { GrantId } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { findGoal } from "#app/domain/plan/find-goal";
import type { Person } from "#app/gate/actor";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { grants } from "#drizzle/schema/sharing";
import { endGrants } from "./end-grants";
import { itemOf } from "./grants-on-goals";
import { takeBackYes } from "./take-back-yes";
import { tellingChoice, tellParty } from "./tell-party";

/** Ends a grant now. The next thing this party asks finds nothing, the party's own comments included. */
export const revokeGrant = command({
  name: "sharing.grant-revoked",
  input: z.object({ grantId: GrantId, tell: tellingChoice }),
  about: (search) => findGrant(search, search.input.grantId),
  allowedIf: mayRevokeGrant,
  async carryOut({ db, input, subject: { householdId, goalId, standing, partyId, item } }) {
    const memberId = authorOf(standing);
    await endGrants(db, { householdId, goalId, partyId, item }, memberId);
    await takeBackYes(db, { householdId, goalId, partyId, memberId });
    if (input.tell) await tellParty(db, householdId, partyId);
    return { goalId, itemId: item?.id ?? null };
  },
});

async function findGrant(search: Room & { actor: Person }, grantId: string) {
  const [grant] = await search.db.select().from(grants).where(eq(grants.id, grantId));
  const goal = grant && (await findGoal(search, grant.goalId));
  if (!goal || grant.householdId !== goal.householdId) return null;
  const item = itemOf(grant);
  return { ...goal, grantId, partyId: grant.partyId, item, itemId: item?.id };
}
