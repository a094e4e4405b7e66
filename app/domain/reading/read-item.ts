import { z } from "zod";
import { mayComment } from "#app/domain/access/conversation";
import { mayAddToGoal, mayClaimTurn, mayReadGoal } from "#app/domain/access/plan";
import { mayDecideWhoSees } from "#app/domain/access/sharing";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { commentsOnItem } from "#app/domain/conversation/comments-on-goal";
import { daysLater, today } from "#app/domain/days";
import { withAddresses } from "#app/domain/directory/addresses-in";
import { ItemId } from "#app/domain/fields";
import { householdName } from "#app/domain/households/standing";
import { howItStands } from "#app/domain/plan/agreement-states";
import { readerOf } from "#app/domain/plan/author";
import { changesInItems } from "#app/domain/plan/changes-since";
import { asAgreementToSay } from "#app/domain/plan/find-agreement";
import { findGoal } from "#app/domain/plan/find-goal";
import { type FoundItem, findItem } from "#app/domain/plan/find-item";
import { tasksOf } from "#app/domain/plan/turns-of";
import { editedFrom } from "#app/domain/plan/version";
import { versionsOfItem } from "#app/domain/plan/versions-of";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { mayEditItem } from "./read-versions";
import { reachingItem, sharingOfGoal } from "./sharing-of-goal";

/**
 * One agreement or progress entry by itself with its comments, and what there is to do under an agreement. Who was given only this reads it
 * here, and learns nothing of the goal it hangs under.
 */
export const readItem = query({
  name: "plan.item-read",
  input: z.object({ itemId: ItemId }),
  about: (search) => findItem(search, search.input.itemId),
  allowedIf: mayReadGoal,
  async carryOut(work) {
    const { db, keys, subject } = work;
    const room = { db, keys };
    const { householdId, goalId, item, standing } = subject;
    const goal = await findGoal(work, goalId);
    const said = await asAgreementToSay(room, subject);
    const ofTheHousehold = isOfTheHousehold(standing);
    const now = today();
    const sharing = ofTheHousehold ? await sharingOfGoal(room, householdId, goalId) : null;
    return {
      householdName: await householdName(room, householdId),
      item: await withAddresses(db, item),
      /** How it stands with an agreement, and what the reader can say of that. */
      stands: said && (await howItStands(room, said)),
      edited: editedFrom(await versionsOfItem(room, subject)),
      changes: (await changesInItems(db, readerOf(subject))).get(item.id) ?? null,
      goal: goal && {
        id: goalId,
        words: goal.goal.words,
        audience: ofTheHousehold ? goal.goal.audience : null,
      },
      /** Null for how it went: there is nothing to do under that. */
      tasks: said && (await tasksUnder(room, subject, now)),
      today: now,
      comments: await commentsOnItem(room, subject),
      ofTheHousehold,
      sharing: sharing && reachingItem(sharing, item),
      may: {
        edit: mayEditItem(subject),
        addTask: mayAddToGoal(subject).allowed,
        claim: mayClaimTurn(subject).allowed,
        settle: ofTheHousehold,
        comment: mayComment(subject).allowed,
        share: mayDecideWhoSees(subject).allowed,
      },
    };
  },
});

/** With the turns of the coming week, and without the goal: who was given only the agreement is not told which that is. */
async function tasksUnder(room: Room, subject: FoundItem, now: string) {
  const under = { ...subject, agreementId: subject.itemId };
  const tasks = await tasksOf(room, under, { from: now, until: daysLater(now, 6) });
  return tasks.map(({ goalId: _, ...task }) => task);
}
