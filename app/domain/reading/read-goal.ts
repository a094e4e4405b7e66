import { z } from "zod";
import { mayComment } from "#app/domain/access/conversation";
import { mayAddToGoal, mayEdit, mayReadGoal } from "#app/domain/access/plan";
import { mayDecideWhoSees, mayPropose } from "#app/domain/access/sharing";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { commentsOn } from "#app/domain/conversation/comments-on-goal";
import { daysLater, today } from "#app/domain/days";
import { addressesIn } from "#app/domain/directory/addresses-in";
import { GoalId, ItemId } from "#app/domain/fields";
import { householdName } from "#app/domain/households/standing";
import { readerOf } from "#app/domain/plan/author";
import { changesInGoals } from "#app/domain/plan/changes-since";
import { decisionsOf } from "#app/domain/plan/decisions-of";
import { findGoal } from "#app/domain/plan/find-goal";
import { lastSaidOf } from "#app/domain/plan/goal-states";
import { measurementsOf } from "#app/domain/plan/measurements-of";
import { scaleAndFormer } from "#app/domain/plan/scale-of";
import { tasksAndEarlier } from "#app/domain/plan/turns-of";
import { agreementsUnder, memberNames, progressUnder, wordsOfItems } from "#app/domain/plan/under-goal";
import { editedFrom } from "#app/domain/plan/version";
import { versionsOfGoal } from "#app/domain/plan/versions-of";
import { proposalsUnder } from "#app/domain/sharing/proposals-under";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { sharingOfGoal } from "./sharing-of-goal";

/**
 * One goal with all that hangs under it, for the family and for whoever was let in: one question for both, so that
 * what a party sees is what the rules say. Readers are told to the household alone.
 */
export const readGoal = query({
  name: "plan.goal-read",
  input: z.object({ goalId: GoalId, before: ItemId.optional().catch(undefined) }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayReadGoal,
  async carryOut({ db, keys, input, subject }) {
    const room = { db, keys };
    const { householdId, goalId, standing, subjects } = subject;
    const { kind, words, reason, domain, audience, createdAt } = subject.goal;
    const ofTheHousehold = isOfTheHousehold(standing);
    const now = today();
    const [
      names,
      name,
      said,
      versions,
      changes,
      agreed,
      progress,
      { tasks, earlier },
      { scale, former: formerScales },
      measured,
      decisions,
      comments,
      proposals,
      { sharing, itemWords },
    ] = await Promise.all([
      ofTheHousehold ? memberNames(room, householdId) : new Map<string, string>(),
      householdName(room, householdId),
      lastSaidOf(room, subject),
      versionsOfGoal(room, subject),
      changesInGoals(db, readerOf(subject)),
      agreementsUnder(room, subject),
      progressUnder(room, subject, { before: input.before }),
      tasksAndEarlier(room, subject, now, { from: now, until: daysLater(now, 6) }),
      scaleAndFormer(room, householdId, goalId),
      measurementsOf(room, subject, { goalId, most: 3 }),
      decisionsOf(room, subject, { goalId }),
      commentsOn(room, subject),
      proposalsUnder(room, subject),
      ofTheHousehold ? sharingInWords(room, householdId, goalId) : { sharing: null, itemWords: {} },
    ]);
    return {
      householdId,
      householdName: name,
      /** Who of the family may see it is told to the family alone. */
      goal: {
        id: goalId,
        kind,
        words,
        reason,
        domain,
        audience: ofTheHousehold ? audience : null,
        createdAt,
      },
      state: said?.state ?? null,
      /** When that was said, by whom (for the household alone), and how often something else was before. */
      said: said && { at: said.state.saidAt, by: names.get(said.saidBy) ?? null, former: said.former },
      edited: editedFrom(versions),
      changes: changes.get(goalId) ?? null,
      /** The names of the members whom the goal is about, for the household alone. */
      isAbout: subjects.map((id) => names.get(id) ?? ""),
      ofTheHousehold,
      agreements: await addressesIn(db, agreed),
      progress,
      tasks,
      earlierTasks: earlier,
      scale,
      formerScales,
      measured,
      decisions,
      today: now,
      comments,
      proposals: await addressesIn(db, proposals),
      sharing,
      /** Of the parts that were shared by themselves. */
      itemWords,
      may: {
        add: mayAddToGoal(subject).allowed,
        edit: mayEdit(subject).allowed,
        comment: mayComment(subject).allowed,
        propose: mayPropose(subject).allowed,
        share: mayDecideWhoSees(subject).allowed,
      },
    };
  },
});

/** With the words of the parts that were shared by themselves. */
async function sharingInWords(room: Room, householdId: string, goalId: string) {
  const sharing = await sharingOfGoal(room, householdId, goalId);
  const parts = [...sharing.readers, ...sharing.waiting].flatMap(({ item }) => (item ? [item.id] : []));
  return { sharing, itemWords: await wordsOfItems(room, householdId, parts) };
}
