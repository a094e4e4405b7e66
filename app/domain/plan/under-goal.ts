import { and, asc, desc, eq } from "drizzle-orm";
import type { GoalSubject } from "#app/domain/access/standing";
import { isOfTheHousehold } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { agreements, progressEntries } from "#drizzle/schema/plan";
import { agreementText } from "./agreement";
import { howTheyStand, type StandsSo, standingOf } from "./agreement-states";
import type { Agreement, ProgressEntry } from "./goal";
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

/** How it went, newest first. Who wrote it is told within the household only. */
export async function progressUnder(room: Room, goal: GoalSubject): Promise<ProgressEntry[]> {
  const { householdId, goalId } = goal;
  const rows = await room.db
    .select()
    .from(progressEntries)
    .where(and(eq(progressEntries.householdId, householdId), eq(progressEntries.goalId, goalId)))
    .orderBy(desc(progressEntries.createdAt));
  const names = isOfTheHousehold(goal.standing)
    ? await memberNames(room, householdId)
    : new Map<string, string>();
  return rows.map((row) => {
    const { id, words, feeling, createdAt, authorId } = openRow(progressEntries, row, room.keys);
    return { id, words, feeling, createdAt, authorName: names.get(authorId) ?? null };
  });
}

/** Member id -> name, for readers who are members themselves. */
export async function memberNames({ db, keys }: Room, householdId: string): Promise<Map<string, string>> {
  const rows = await db.select().from(members).where(eq(members.householdId, householdId));
  return new Map(rows.map((row) => [row.id, openRow(members, row, keys).name]));
}
