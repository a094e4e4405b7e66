import { and, eq } from "drizzle-orm";
import { isOwnToShare } from "#app/domain/access/own-items";
import type { GoalSubject, Standing } from "#app/domain/access/standing";
import { isAnotherChilds } from "#app/domain/households/childs-own";
import { standingTowards } from "#app/domain/households/standing";
import { includes } from "#app/domain/sharing/grant";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreements, progressEntries } from "#drizzle/schema/plan";
import { grants } from "#drizzle/schema/sharing";
import { type AgreementText, agreementText } from "./agreement";
import { findGoal } from "./find-goal";
import { type ProgressText, progressText } from "./goal";
import type { ItemKind } from "./item";
import { type CurrentVersion, currentVersion } from "./version";

type Asking = Room & { actor: Person };

/** One agreement or progress entry by itself, with what is to be read in it. */
export type Item = { id: string; createdAt: Date } & (
  | ({ kind: "agreement" } & AgreementText)
  | ({ kind: "progress" } & ProgressText)
);

export type FoundItem = GoalSubject & {
  itemId: string;
  item: Item;
  authorId: string;
  /** Written by a child of the household, other than the asker. */
  isAnotherChilds: boolean;
  version: CurrentVersion;
};

/** One agreement or progress entry, if its goal or a grant on itself lets this person know of it. */
export async function findItem(asking: Asking, itemId: string): Promise<FoundItem | null> {
  const row = (await agreement(asking, itemId)) ?? (await progress(asking, itemId));
  if (!row) return null;
  const { householdId, goalId, item, authorId, version } = row;
  const withGoal = await findGoal(asking, goalId);
  const standing = withGoal?.standing ?? (await standingTowards(asking, householdId));
  if (!standing) return null;
  const towardsItem = await withStrongestGrant(asking, standing, { householdId, goalId, item });
  return {
    householdId,
    goalId,
    itemId,
    item,
    authorId,
    isAnotherChilds: await isAnotherChilds(asking, standing, row),
    version,
    standing: towardsItem,
    grantId: towardsItem.as === "party" ? towardsItem.grantId : null,
    isOwn: withGoal ? isOwnToShare(standing, { ...withGoal.goal, subjects: withGoal.subjects }) : false,
  };
}

type Row = Pick<FoundItem, "householdId" | "goalId" | "item" | "authorId" | "version">;

async function agreement({ db, keys }: Asking, id: string): Promise<Row | null> {
  const [row] = await db.select().from(agreements).where(eq(agreements.id, id));
  if (!row) return null;
  const { householdId, goalId, authorId, createdAt, ...opened } = openRow(agreements, row, keys);
  const item = { kind: "agreement" as const, id, ...agreementText(opened), createdAt };
  return { householdId, goalId, authorId, item, version: currentVersion(row) };
}

async function progress({ db, keys }: Asking, id: string): Promise<Row | null> {
  const [row] = await db.select().from(progressEntries).where(eq(progressEntries.id, id));
  if (!row) return null;
  const { householdId, goalId, authorId, createdAt, ...opened } = openRow(progressEntries, row, keys);
  const item = { kind: "progress" as const, id, ...progressText(opened), createdAt };
  return { householdId, goalId, authorId, item, version: currentVersion(row) };
}

/** Of a grant on the goal and one on the item itself, the one that allows more. */
export async function withStrongestGrant(
  { db }: Asking,
  standing: Standing,
  {
    householdId,
    goalId,
    item,
  }: Pick<Row, "householdId" | "goalId"> & { item: Pick<Item, "id" | "createdAt"> },
): Promise<Standing> {
  if (standing.as !== "party") return standing;
  const live = await db
    .select()
    .from(grants)
    .where(
      and(
        eq(grants.householdId, householdId),
        eq(grants.goalId, goalId),
        eq(grants.partyId, standing.partyId),
      ),
    );
  const reaching = live.filter((grant) => reaches(grant, item));
  const strongest = reaching.reduce<(typeof live)[number] | null>(
    (best, grant) => (best && includes(best.verb, grant.verb) ? best : grant),
    null,
  );
  const moments = reaching.map(({ showsFrom, startsAt }) => (showsFrom ?? startsAt).getTime());
  const since = moments.length > 0 ? new Date(Math.min(...moments)) : null;
  return { ...standing, verb: strongest?.verb ?? null, grantId: strongest?.id ?? null, since };
}

/** Whether a grant on a goal, or on one item of it, lets somebody see this item. */
export function reaches(grant: typeof grants.$inferSelect, item: Pick<Item, "id" | "createdAt">): boolean {
  const on = grant.agreementId ?? grant.progressId;
  if (on !== null) return on === item.id;
  return grant.showsFrom === null || grant.showsFrom <= item.createdAt;
}

/** Which of the two sorts an id of this goal names. Null where the asker sees no such item under it. */
export async function kindOfItem(
  { db }: Room,
  { householdId, goalId }: { householdId: string; goalId: string },
  itemId: string,
): Promise<ItemKind | null> {
  for (const [kind, table] of [
    ["agreement", agreements],
    ["progress", progressEntries],
  ] as const) {
    const found = await db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.householdId, householdId), eq(table.goalId, goalId), eq(table.id, itemId)));
    if (found.length > 0) return kind;
  }
  return null;
}
