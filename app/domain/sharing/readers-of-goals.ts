import { and, eq, inArray, max } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import type { LedgerAction } from "#app/gate/ledger";
import { ledgerEntries } from "#drizzle/schema/audit";
import { grantsInPlan, grantsOnGoals } from "./grants-on-goals";
import type { Grant, Party, Reader } from "./party";

const looked: LedgerAction[] = ["plan.goal-read", "plan.item-read"];

type Readers = Map<string, Reader[]>;
type Looks = Map<string, Date>;

/**
 * Goal id -> the people from outside who can see it, or a part of it, at this moment; a goal that none of them sees is not in it. For readers of the
 * household itself.
 */
export async function readersOfGoals(room: Room, householdId: string, goalIds: string[]): Promise<Readers> {
  return readersAmong(room, householdId, await grantsOnGoals(room, householdId, goalIds));
}

/** The same of all goals of the plan, with parties that are known already. */
export async function readersInPlan(room: Room, householdId: string, parties: Party[]): Promise<Readers> {
  return readersAmong(room, householdId, await grantsInPlan(room, householdId, parties));
}

/** The same among grants that are known already. */
export async function readersAmong(room: Room, householdId: string, granted: Grant[]): Promise<Readers> {
  const live = granted.filter((grant) => grant.isLive);
  const goalIds = [...new Set(live.map(({ goalId }) => goalId))];
  const looks = goalIds.length === 0 ? new Map() : await looksAt(room, householdId, goalIds);
  return readersFrom(live, looks);
}

function readersFrom(live: Grant[], looks: Looks): Readers {
  const readers: Readers = new Map();
  for (const grant of live) {
    const lastLookedAt = looks.get(`${grant.goalId}|${grant.party.id}`) ?? null;
    readers.set(grant.goalId, [...(readers.get(grant.goalId) ?? []), { ...grant, lastLookedAt }]);
  }
  return readers;
}

async function looksAt({ db }: Room, householdId: string, goalIds: string[]): Promise<Looks> {
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
