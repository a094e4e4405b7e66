import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { changeKey, changesIn } from "#app/domain/plan/changes-since";
import type { GoalKind } from "#app/domain/plan/goal";
import type { ItemKind } from "#app/domain/plan/item";
import type { Changes } from "#app/domain/plan/version";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { households } from "#drizzle/schema/households";
import { agreements, goals, progressEntries } from "#drizzle/schema/plan";
import { grants, parties } from "#drizzle/schema/sharing";
import type { GrantVerb } from "./grant";

/** One thing that was shared: a goal, or a single agreement or progress entry of a goal that stays closed. */
export interface SharedThing {
  id: string;
  kind: GoalKind | ItemKind;
  words: string;
  verb: GrantVerb;
  until: Date | null;
  alsoAfter: boolean;
  /** What the family changed since this person looked at it before; null where nothing. */
  changes: Changes | null;
}

export interface SharedHousehold {
  householdId: string;
  name: string;
  things: SharedThing[];
}

/** For the ledger alone: the goals these things are of. Apart is one that is, or may be, somebody's "only me". */
export interface FoundHousehold extends SharedHousehold {
  goals: { id: string; isApart: boolean }[];
  partyId: string;
}

/** What is shared with this person now. The row policies leave only live grants and what they open. */
export async function sharedBy({ db, keys }: Room, { accountId }: Person): Promise<FoundHousehold[]> {
  const rows = await db
    .select({
      grant: grants,
      household: households,
      goal: goals,
      agreement: agreements,
      progress: progressEntries,
    })
    .from(grants)
    .innerJoin(parties, and(eq(parties.householdId, grants.householdId), eq(parties.id, grants.partyId)))
    .innerJoin(households, eq(households.id, grants.householdId))
    .leftJoin(goals, and(eq(goals.householdId, grants.householdId), eq(goals.id, grants.goalId)))
    .leftJoin(
      agreements,
      and(eq(agreements.householdId, grants.householdId), eq(agreements.id, grants.agreementId)),
    )
    .leftJoin(
      progressEntries,
      and(eq(progressEntries.householdId, grants.householdId), eq(progressEntries.id, grants.progressId)),
    )
    .where(eq(parties.accountId, accountId))
    .orderBy(desc(grants.startsAt));
  const shared = new Map<string, FoundHousehold>();
  for (const row of rows) {
    const { household, grant } = row;
    const name = openRow(households, household, keys).name;
    const known = shared.get(household.id) ?? {
      ...{ householdId: household.id, name, partyId: grant.partyId },
      ...{ things: [], goals: [] },
    };
    const { verb, expiresAt, alsoAfter } = grant;
    known.things.push({ ...thingOf({ keys }, row), verb, until: expiresAt, alsoAfter, changes: null });
    known.goals.push({ id: grant.goalId, isApart: row.goal?.audience !== "household" });
    shared.set(household.id, known);
  }
  await tellChanges(db, [...shared.values()]);
  return [...shared.values()];
}

async function tellChanges(db: Db, households: FoundHousehold[]): Promise<void> {
  const changes = await changesIn(db, households);
  for (const { householdId, things } of households)
    for (const thing of things) thing.changes = changes.get(changeKey(householdId, thing.id)) ?? null;
}

/** The same, with nothing but these things; null where that leaves none. */
export function onlyOf(household: SharedHousehold, ids: string[]): SharedHousehold | null {
  const things = household.things.filter(({ id }) => ids.includes(id));
  return things.length > 0 ? { ...household, things } : null;
}

interface Opening {
  goal: typeof goals.$inferSelect | null;
  agreement: typeof agreements.$inferSelect | null;
  progress: typeof progressEntries.$inferSelect | null;
}

function thingOf({ keys }: Pick<Room, "keys">, { goal, agreement, progress }: Opening) {
  if (agreement)
    return { id: agreement.id, kind: "agreement" as const, words: openRow(agreements, agreement, keys).what };
  if (progress)
    return {
      id: progress.id,
      kind: "progress" as const,
      words: openRow(progressEntries, progress, keys).words,
    };
  if (goal) return { id: goal.id, kind: goal.kind, words: openRow(goals, goal, keys).words };
  throw new Error("A live grant opens nothing.");
}
