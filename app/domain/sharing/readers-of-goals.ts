import { and, eq, inArray, max } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import type { LedgerAction } from "#app/gate/ledger";
import { ledgerEntries } from "#drizzle/schema/audit";
import { grantsOnGoals } from "./grants-on-goals";
import type { Reader } from "./party";

const looked: LedgerAction[] = ["plan.goal-read", "plan.item-read"];

/** Goal id -> the people from outside who can see it, or a part of it, at this moment. For readers of the household itself. */
export async function readersOfGoals(
  room: Room,
  householdId: string,
  goalIds: string[],
): Promise<Map<string, Reader[]>> {
  const readers = new Map<string, Reader[]>(goalIds.map((id) => [id, []]));
  const live = (await grantsOnGoals(room, householdId, goalIds)).filter((grant) => grant.isLive);
  if (live.length === 0) return readers;
  const lastLooks = await lastLooksAt(room, householdId, goalIds);
  for (const grant of live) {
    const lastLookedAt = lastLooks.get(`${grant.goalId}|${grant.party.id}`) ?? null;
    readers.get(grant.goalId)?.push({ ...grant, lastLookedAt });
  }
  return readers;
}

async function lastLooksAt({ db }: Room, householdId: string, goalIds: string[]): Promise<Map<string, Date>> {
  const rows = await db
    .select({ goalId: ledgerEntries.goalId, partyId: ledgerEntries.actorId, at: max(ledgerEntries.at) })
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.householdId, householdId),
        eq(ledgerEntries.standing, "party"),
        inArray(ledgerEntries.action, looked),
        eq(ledgerEntries.outcome, "done"),
        inArray(ledgerEntries.goalId, goalIds),
      ),
    )
    .groupBy(ledgerEntries.goalId, ledgerEntries.actorId);
  return new Map(rows.flatMap(({ goalId, partyId, at }) => (at ? [[`${goalId}|${partyId}`, at]] : [])));
}
