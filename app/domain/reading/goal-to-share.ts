import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { mayDecideWhoSees } from "#app/domain/access/sharing";
import { today } from "#app/domain/days";
import { GoalId, ItemId } from "#app/domain/fields";
import { ageTierOn } from "#app/domain/households/age-tiers";
import { jurisdictionOf } from "#app/domain/households/members-of";
import { findGoal } from "#app/domain/plan/find-goal";
import { findItem } from "#app/domain/plan/find-item";
import { partiesOf } from "#app/domain/sharing/parties";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { reachingItem, sharingOfGoal } from "./sharing-of-goal";

/**
 * What is needed to decide who sees a goal, or one item of it: the people who were asked in, who sees it already, and whose yes it takes
 * besides; and what each of them was given of it so far.
 */
export const goalToShare = query({
  name: "sharing.choice-begun",
  input: z.object({
    goalId: GoalId,
    itemId: ItemId.optional().catch(undefined),
  }),
  async about(search) {
    const { goalId, itemId } = search.input;
    const goal = await findGoal(search, goalId);
    if (!goal || !itemId) return goal && { ...goal, itemId: undefined, item: null };
    const found = await findItem(search, itemId);
    return found && found.goalId === goal.goalId ? { ...goal, itemId, item: found.item } : null;
  },
  allowedIf: mayDecideWhoSees,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const { householdId, goalId, item, itemId, standing, subjects } = subject;
    const { kind, words, audience } = subject.goal;
    const you = standing.as === "party" ? null : standing.memberId;
    const sharing = await sharingOfGoal(room, householdId, goalId);
    const given = [...sharing.readers, ...sharing.waiting].filter((one) => one.item?.id === itemId);
    const parties = await partiesOf(room, householdId);
    return {
      goal: { id: goalId, kind, words, audience },
      item,
      sharing: item ? reachingItem(sharing, item) : sharing,
      parties: parties.filter((party) => party.state !== "ended"),
      given,
      /** The other members whom it is about: a new party sees it only when they have said yes. */
      isAboutOthers: await whoAgrees(
        room,
        householdId,
        subjects.filter((id) => id !== you),
      ),
    };
  },
});

/** The names of those of them who are old enough to be asked. */
async function whoAgrees({ db, keys }: Room, householdId: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const jurisdiction = await jurisdictionOf({ db, keys }, householdId);
  const rows = await db
    .select()
    .from(members)
    .where(and(eq(members.householdId, householdId), inArray(members.id, ids)));
  return rows
    .filter((row) => ageTierOn(today(), row.bornOn, jurisdiction) !== "under12")
    .map((row) => openRow(members, row, keys).name);
}
