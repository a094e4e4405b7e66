import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { isOwnToShare } from "#app/domain/access/own-items";
import { mayReadPeople } from "#app/domain/access/sharing";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold, householdName } from "#app/domain/households/standing";
import { isImportant } from "#app/domain/plan/goal";
import { grantsOnGoals } from "#app/domain/sharing/grants-on-goals";
import { helpNow, newestPeriods } from "#app/domain/sharing/help-period";
import { partiesOf } from "#app/domain/sharing/parties";
import { questionsIn } from "#app/domain/sharing/questions";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreements, goalSubjects, goals, progressEntries } from "#drizzle/schema/plan";
import type { Granted, Part } from "./part";
import { whyClosed } from "./sharing-of-goal";

/** Parts of the plan against the people from outside, as far as the reader can see the parts. What matters besides the goals stands there once somebody was let in on it. */
export const readOverview = query({
  name: "sharing.overview-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPeople,
  async carryOut({ db, keys, subject: { householdId, standing } }) {
    const room = { db, keys };
    const rows = await db
      .select()
      .from(goals)
      .where(eq(goals.householdId, householdId))
      .orderBy(asc(goals.createdAt), asc(goals.id));
    const about = await subjectsOfGoals(room, householdId);
    const goalIds = rows.map((row) => row.id);
    const questions = await questionsIn(room, householdId);
    const granted = (await grantsOnGoals(room, householdId, goalIds)).map((grant) =>
      grant.isLive ? grant : { ...grant, waits: whyClosed(grant, questions) },
    );
    const items = await itemsOf(
      room,
      householdId,
      granted.flatMap(({ item }) => (item ? [item.id] : [])),
    );
    const parts = rows.flatMap((row): Part[] => {
      const { id, kind, words, audience, authorId } = openRow(goals, row, keys);
      const subjects = about.get(id) ?? [];
      const mayShare = standing.as === "owner" || isOwnToShare(standing, { authorId, audience, subjects });
      const shared = granted.filter((grant) => grant.goalId === id && hasMeaning(grant));
      const onGoal = cellsOf(shared.filter((grant) => !grant.item));
      if (isImportant(kind) && shared.length === 0) return [];
      const goal = { goalId: id, itemId: null, kind, words, audience, mayShare };
      const apart = [...new Map(shared.flatMap(({ item }) => (item ? [[item.id, item]] : []))).values()];
      return [
        { ...goal, cells: onGoal, throughGoal: {} },
        ...apart.map((item) => ({
          ...goal,
          itemId: item.id,
          kind: item.kind,
          words: items.get(item.id)?.words ?? "",
          cells: cellsOf(shared.filter((grant) => grant.item?.id === item.id)),
          throughGoal: reaching(onGoal, items.get(item.id)),
        })),
      ];
    });
    const parties = (await partiesOf(room, householdId)).filter((party) => party.state !== "ended");
    const periods = await newestPeriods(db, householdId);
    const helpStopped = [...periods].flatMap(([id, period]) => (helpNow(period).goesOn ? [] : [id]));
    return { householdName: await householdName(room, householdId), parties, parts, helpStopped };
  },
});

/** What is over stands in the ledger, not in the table of today. */
function hasMeaning(grant: Granted): boolean {
  return grant.isLive || ("waits" in grant && grant.waits.why !== "over");
}

function cellsOf(granted: Granted[]): Part["cells"] {
  return Object.fromEntries(granted.map((grant) => [grant.party.id, grant]));
}

/** Who sees a goal sees what hangs under it; who sees it "from today" only what was written since. */
function reaching(onGoal: Part["cells"], item: Item | undefined): Part["throughGoal"] {
  const open = Object.entries(onGoal).filter(
    ([, { isLive, showsFrom }]) => isLive && item && (showsFrom === null || showsFrom <= item.createdAt),
  );
  return Object.fromEntries(open);
}

async function subjectsOfGoals({ db }: Room, householdId: string): Promise<Map<string, string[]>> {
  const rows = await db.select().from(goalSubjects).where(eq(goalSubjects.householdId, householdId));
  const about = new Map<string, string[]>();
  for (const { goalId, memberId } of rows) about.set(goalId, [...(about.get(goalId) ?? []), memberId]);
  return about;
}

interface Item {
  words: string;
  createdAt: Date;
}

/** Of these items alone: what was never shared by itself is not opened. */
async function itemsOf({ db, keys }: Room, householdId: string, ids: string[]): Promise<Map<string, Item>> {
  if (ids.length === 0) return new Map();
  const agreed = await db
    .select()
    .from(agreements)
    .where(and(eq(agreements.householdId, householdId), inArray(agreements.id, ids)));
  const went = await db
    .select()
    .from(progressEntries)
    .where(and(eq(progressEntries.householdId, householdId), inArray(progressEntries.id, ids)));
  return new Map([
    ...agreed.map((row) => {
      const { id, what, createdAt } = openRow(agreements, row, keys);
      return [id, { words: what, createdAt }] as const;
    }),
    ...went.map((row) => {
      const { id, words, createdAt } = openRow(progressEntries, row, keys);
      return [id, { words, createdAt }] as const;
    }),
  ]);
}
