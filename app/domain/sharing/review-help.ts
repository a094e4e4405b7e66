import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { mayDecideWhoSees, mayEndParty } from "#app/domain/access/sharing";
import { NewId, PartyId, severalIds } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { findGoal } from "#app/domain/plan/find-goal";
import { itemColumns } from "#app/domain/plan/item";
import { rowId } from "#app/domain/row-id";
import type { Person } from "#app/gate/actor";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { grants, helpPeriods } from "#drizzle/schema/sharing";
import { endGrants } from "./end-grants";
import { findPartyById } from "./find-party";
import { grantsOfParty } from "./grants-on-goals";
import { beginHelp, type HelpPeriod, newestPeriod, waitsForReview } from "./help-period";
import type { Grant } from "./party";

/** The help that ended, with what ended along with it, as far as the asker can see that. Null where there is nothing to go through. */
export async function endedHelp(search: Room & { actor: Person }, partyId: string) {
  const found = await newestHelp(search, partyId);
  return found && waitsForReview(found.period) ? found : null;
}

async function newestHelp(search: Room & { actor: Person }, partyId: string) {
  const found = await findPartyById(search, partyId);
  const period = found?.party.state === "here" ? await newestPeriod(search.db, found) : null;
  if (!found || !period) return null;
  const granted = await grantsOfParty(search, found.householdId, partyId);
  return { ...found, period, ended: granted.filter((grant) => endedWith(period, grant)) };
}

function endedWith({ endsAt }: HelpPeriod, { alsoAfter, startsAt, until }: Grant): boolean {
  if (endsAt === null || alsoAfter || startsAt >= endsAt) return false;
  return until === null || until.getTime() > Date.now();
}

/**
 * The family goes once through what ended with the help: what was ticked is shared again from now on, the rest stays closed. What is restored
 * begins anew, and ends again with the next help. Sent twice it is one answer.
 */
export const reviewHelp = command({
  name: "sharing.help-reviewed",
  input: z.object({ id: NewId, partyId: PartyId, again: severalIds }),
  about: (search) => newestHelp(search, search.input.partyId),
  allowedIf: mayEndParty,
  async carryOut(work) {
    const { db, input, subject } = work;
    const { householdId, partyId, period, ended, standing } = subject;
    const memberId = authorOf(standing);
    const restored: string[] = [];
    if (!waitsForReview(period) || !(await closeReview(db, householdId, period.id)))
      return { restored: 0, isNew: false };
    for (const grant of ended) {
      const goal = await findGoal(work, grant.goalId);
      if (!goal || !mayDecideWhoSees(goal).allowed) continue;
      await endGrants(db, { householdId, goalId: grant.goalId, item: grant.item, partyId }, memberId);
      if (!input.again.includes(grant.id)) continue;
      await grantAgain(db, { householdId, partyId, memberId, formId: input.id }, grant);
      restored.push(grant.id);
    }
    if (restored.length > 0) await beginHelp(db, { householdId, partyId, begunBy: memberId });
    return { restored: restored.length, isNew: true };
  },
  traces: ({ householdId, partyId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId },
});

async function grantAgain(
  db: Db,
  by: { householdId: string; partyId: string; memberId: string; formId: string },
  { id, goalId, item, verb, showsFrom, until }: Grant,
): Promise<void> {
  const { householdId, partyId, memberId, formId } = by;
  await db.insert(grants).values({
    householdId,
    id: rowId(householdId, formId, { again: id }),
    partyId,
    goalId,
    ...itemColumns(item),
    verb,
    showsFrom,
    expiresAt: until,
    grantedBy: memberId,
  });
}

/** True for the first of two owners who go through the list at the same moment. */
async function closeReview(db: Db, householdId: string, id: string): Promise<boolean> {
  const closed = await db
    .update(helpPeriods)
    .set({ reviewedAt: sql`now()` })
    .where(
      and(eq(helpPeriods.householdId, householdId), eq(helpPeriods.id, id), isNull(helpPeriods.reviewedAt)),
    )
    .returning({ id: helpPeriods.id });
  return closed.length > 0;
}
