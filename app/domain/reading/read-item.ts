import { z } from "zod";
import { mayComment } from "#app/domain/access/conversation";
import { mayReadGoal } from "#app/domain/access/plan";
import { mayDecideWhoSees } from "#app/domain/access/sharing";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { commentsOnItem } from "#app/domain/conversation/comments-on-goal";
import { ItemId } from "#app/domain/fields";
import { householdName } from "#app/domain/households/standing";
import { howItStands } from "#app/domain/plan/agreement-states";
import { readerOf } from "#app/domain/plan/author";
import { changesInItems } from "#app/domain/plan/changes-since";
import { findAgreementToSay } from "#app/domain/plan/find-agreement";
import { findGoal } from "#app/domain/plan/find-goal";
import { findItem } from "#app/domain/plan/find-item";
import { editedFrom } from "#app/domain/plan/version";
import { versionsOfItem } from "#app/domain/plan/versions-of";
import { query } from "#app/gate/command";
import { mayEditItem } from "./read-versions";
import { reachingItem, sharingOfGoal } from "./sharing-of-goal";

/**
 * One agreement or progress entry by itself with its comments. Who was given only this reads it here, and learns nothing of the goal it hangs
 * under.
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
    const said = item.kind === "agreement" ? await findAgreementToSay(work, item.id) : null;
    const ofTheHousehold = isOfTheHousehold(standing);
    const sharing = ofTheHousehold ? await sharingOfGoal(room, householdId, goalId) : null;
    return {
      householdName: await householdName(room, householdId),
      item,
      /** How it stands with an agreement, and what the reader can say of that. */
      stands: said && (await howItStands(room, said)),
      edited: editedFrom(await versionsOfItem(room, subject)),
      changes: (await changesInItems(db, readerOf(subject))).get(item.id) ?? null,
      goal: goal && {
        id: goalId,
        words: goal.goal.words,
        audience: ofTheHousehold ? goal.goal.audience : null,
      },
      comments: await commentsOnItem(room, subject),
      ofTheHousehold,
      sharing: sharing && reachingItem(sharing, item),
      may: {
        edit: mayEditItem(subject),
        comment: mayComment(subject).allowed,
        share: mayDecideWhoSees(subject).allowed,
      },
    };
  },
});
