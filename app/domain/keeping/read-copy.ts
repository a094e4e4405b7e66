import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayHandIn, mayReadCopy } from "#app/domain/access/keeping";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { CopyId, HouseholdId } from "#app/domain/fields";
import { findHousehold, householdName } from "#app/domain/households/standing";
import { isImportant } from "#app/domain/plan/goal";
import { memberNames } from "#app/domain/plan/under-goal";
import type { Person } from "#app/gate/actor";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { planSnapshots, snapshotParts } from "#drizzle/schema/keeping";
import { goals } from "#drizzle/schema/plan";
import { copiesHandedIn, copyById } from "./copies-of";
import { isPutAway } from "./paper";
import { keptPlan } from "./sections";

/** Everything that can be put into a copy, as far as the asker sees it. */
export const planToHandIn = query({
  name: "keeping.handing-in-begun",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayHandIn,
  async carryOut({ db, keys, subject }) {
    const { goals, headings } = await keptPlan({ db, keys }, subject);
    return {
      important: goals.flatMap((goal) => {
        const { id, kind, words, audience } = goal;
        return isImportant(kind) && !isPutAway(goal) ? [{ id, is: kind, words, audience }] : [];
      }),
      headings: headings.flatMap(({ id, key, removedAt }) => (removedAt === null ? [{ id, key }] : [])),
      goals: goals
        .filter(({ kind }) => !isImportant(kind))
        .map(({ id, words, audience, agreements, progress }) => ({
          ...{ id, words, audience, progress: progress.length },
          agreements: agreements.map((one) => ({ id: one.id, what: one.what })),
        })),
    };
  },
});

/** What was handed in so far, newest first, with the receipts alone. */
export const readCopies = query({
  name: "keeping.copies-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadCopy,
  async carryOut({ db, keys, subject: { householdId } }) {
    const copies = await copiesHandedIn({ db, keys }, householdId);
    return { copies: copies.map(({ id, madeAt, toWhom }) => ({ id, madeAt, toWhom })) };
  },
});

/** One copy with its receipt, as it was made. */
export const readCopy = query({
  name: "keeping.copy-read",
  input: z.object({ copyId: CopyId }),
  about: (search) => findCopy(search, search.input.copyId),
  allowedIf: mayReadCopy,
  async carryOut({ db, keys, subject: { householdId, copyId } }) {
    const room = { db, keys };
    const copy = await copyById(room, householdId, copyId);
    if (!copy) throw new Error("A copy that was found is not there.");
    const names = await memberNames(room, householdId);
    return {
      householdName: await householdName(room, householdId),
      copy: { ...copy, madeBy: names.get(copy.madeBy) ?? "" },
    };
  },
});

type FoundCopy = HouseholdSubject & { copyId: string; goalId: string | undefined };

/** A copy that this person may know of, and the "only me" in it where there is one: its line of the ledger stands there. */
async function findCopy(asking: Room & { actor: Person }, copyId: string): Promise<FoundCopy | null> {
  const [row] = await asking.db
    .select({ householdId: planSnapshots.householdId })
    .from(planSnapshots)
    .where(eq(planSnapshots.id, copyId));
  const subject = row && (await findHousehold(asking, row.householdId));
  if (!subject) return null;
  const [own] = await asking.db
    .select({ id: goals.id })
    .from(snapshotParts)
    .innerJoin(
      goals,
      and(eq(goals.householdId, snapshotParts.householdId), eq(goals.id, snapshotParts.goalId)),
    )
    .where(
      and(
        eq(snapshotParts.householdId, row.householdId),
        eq(snapshotParts.snapshotId, copyId),
        eq(goals.audience, "author"),
      ),
    )
    .limit(1);
  return { ...subject, copyId, goalId: own?.id };
}
