import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { GoalSubject } from "#app/domain/access/standing";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { memberRows } from "#app/domain/households/people-of-household";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { agreements, progressEntries } from "#drizzle/schema/plan";
import { agreementText } from "./agreement";
import { howTheyStand, type StandsSo, standingOf } from "./agreement-states";
import { fromDay, type Page, pageOf } from "./earlier";
import { type Agreement, type ProgressEntry, progressText } from "./goal";
import { currentVersion } from "./version";

/** The agreements under a goal, oldest first, each with how it stands. */
export async function agreementsUnder(
  room: Room,
  subject: GoalSubject,
): Promise<(Agreement & { stands: StandsSo })[]> {
  const { householdId, goalId } = subject;
  const rows = await room.db
    .select()
    .from(agreements)
    .where(and(eq(agreements.householdId, householdId), eq(agreements.goalId, goalId)))
    .orderBy(asc(agreements.createdAt), asc(agreements.id));
  const opened = rows.map((row) => ({
    ...openRow(agreements, row, room.keys),
    version: currentVersion(row),
  }));
  const stand = await howTheyStand(room, subject, opened);
  return opened.map(({ id, createdAt, ...text }) => ({
    ...{ id, createdAt, ...agreementText(text) },
    stands: standingOf(stand, id),
  }));
}

interface Written {
  /** Only from before this entry. */
  before?: string | undefined;
  /** Only from this day on, as YYYY-MM-DD. */
  since?: string | null;
}

/** How it went, newest first: a page. Who wrote it is told within the household only. */
export async function progressUnder(
  room: Room,
  goal: GoalSubject,
  { before, since }: Written = {},
): Promise<Page<ProgressEntry>> {
  const { householdId, goalId } = goal;
  const { createdAt, id } = progressEntries;
  const start = room.db
    .select({ createdAt, id })
    .from(progressEntries)
    .where(and(eq(progressEntries.householdId, householdId), eq(id, before ?? "")));
  const asked = room.db
    .select()
    .from(progressEntries)
    .where(
      and(
        eq(progressEntries.householdId, householdId),
        eq(progressEntries.goalId, goalId),
        before ? sql`(${createdAt}, ${id}) < (${start})` : undefined,
        fromDay(createdAt, since ?? null),
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(onePage + 1);
  const [rows, names] = await Promise.all([
    asked,
    isOfTheHousehold(goal.standing) ? memberNames(room, householdId) : new Map<string, string>(),
  ]);
  const { entries, earlier } = pageOf(rows, onePage);
  return {
    entries: entries.map((row) => {
      const { id, createdAt, authorId, ...opened } = openRow(progressEntries, row, room.keys);
      return { id, ...progressText(opened), createdAt, authorName: names.get(authorId) ?? null };
    }),
    earlier,
  };
}

const onePage = 20;

/** Item id -> its words, of these alone: for telling which parts of a goal were shared. */
export async function wordsOfItems(
  { db, keys }: Room,
  householdId: string,
  ids: string[],
): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const [agreed, went] = await Promise.all([
    db
      .select()
      .from(agreements)
      .where(and(eq(agreements.householdId, householdId), inArray(agreements.id, ids))),
    db
      .select()
      .from(progressEntries)
      .where(and(eq(progressEntries.householdId, householdId), inArray(progressEntries.id, ids))),
  ]);
  return Object.fromEntries([
    ...agreed.map((row) => [row.id, openRow(agreements, row, keys).what]),
    ...went.map((row) => [row.id, openRow(progressEntries, row, keys).words]),
  ]) as Record<string, string>;
}

/** Member id -> name, for readers who are members themselves. */
export async function memberNames({ db, keys }: Room, householdId: string): Promise<Map<string, string>> {
  const rows = await memberRows(db, { householdId });
  return new Map(rows.map((row) => [row.id, openRow(members, row, keys).name]));
}
