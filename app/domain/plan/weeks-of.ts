import { and, desc, eq, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import { type PgColumn, union } from "drizzle-orm/pg-core";
import type { GoalSubject } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goalMeasurements, goalScales } from "#drizzle/schema/measurements";
import { goalStates, progressEntries } from "#drizzle/schema/plan";
import { textsOf } from "./goal-scale";

/** Weeks by their Mondays, as YYYY-MM-DD: from the first one, and before the other one. */
export interface Weeks {
  from: string;
  before: string | null;
}

type Of = Pick<GoalSubject, "householdId" | "goalId">;
type Table = typeof progressEntries | typeof goalStates | typeof goalMeasurements;

/** In the time of Amsterdam, as the family lived it. */
const here = (column: PgColumn) => sql`(${column} at time zone 'Europe/Amsterdam')`;
const mondayOf = (moment: SQL | PgColumn) =>
  sql<string>`to_char(date_trunc('week', ${moment}), 'YYYY-MM-DD')`;
const moments = {
  felt: here(progressEntries.createdAt),
  reached: here(goalStates.createdAt),
  far: sql`${goalMeasurements.onDay}::timestamp`,
};

const hasFeeling = isNotNull(progressEntries.feeling);
const holds = isNull(goalMeasurements.replacedAt);
const ofGoal = (table: Table, { householdId, goalId }: Of) =>
  and(eq(table.householdId, householdId), eq(table.goalId, goalId));
const within = (moment: SQL, { from, before }: Weeks) =>
  and(sql`${moment} >= ${from}::date`, before ? sql`${moment} < ${before}::date` : undefined);

/** The newest weeks in which something was written down, newest first. */
export async function newestWeeks({ db }: Room, of: Of, before: string | null, most: number) {
  const week = <Moment extends SQL>(moment: Moment) => ({ week: mondayOf(moment).as("week") });
  const written = union(
    db
      .select(week(moments.felt))
      .from(progressEntries)
      .where(and(ofGoal(progressEntries, of), hasFeeling)),
    db.select(week(moments.reached)).from(goalStates).where(ofGoal(goalStates, of)),
    db
      .select(week(moments.far))
      .from(goalMeasurements)
      .where(and(ofGoal(goalMeasurements, of), holds)),
  ).as("written");
  const rows = await db
    .select({ week: written.week })
    .from(written)
    .where(before ? lt(written.week, before) : undefined)
    .orderBy(desc(written.week))
    .limit(most);
  return rows.map((row) => row.week);
}

/** How often each feeling was written down in each week. */
export async function feltIn({ db }: Room, of: Of, weeks: Weeks) {
  const week = mondayOf(moments.felt);
  const rows = await db
    .select({ week, feeling: progressEntries.feeling, count: sql<number>`count(*)::int` })
    .from(progressEntries)
    .where(and(ofGoal(progressEntries, of), hasFeeling, within(moments.felt, weeks)))
    .groupBy(sql`1`, progressEntries.feeling);
  return rows.flatMap(({ feeling, ...one }) => (feeling ? [{ ...one, feeling }] : []));
}

/** What was said of what worked out, in the order of saying. */
export async function reachedIn({ db, keys }: Room, of: Of, weeks: Weeks) {
  const rows = await db
    .select({ week: mondayOf(moments.reached), state: goalStates })
    .from(goalStates)
    .where(and(ofGoal(goalStates, of), within(moments.reached, weeks)))
    .orderBy(goalStates.createdAt, goalStates.id);
  return rows.map(({ week, state }) => {
    const { attainment, words } = openRow(goalStates, state, keys);
    return { week, attainment, words };
  });
}

/** How far it was, in the order of the days. */
export async function farIn({ db, keys }: Room, of: Of, weeks: Weeks) {
  const rows = await db
    .select({ week: mondayOf(moments.far), measurement: goalMeasurements, scale: goalScales })
    .from(goalMeasurements)
    .leftJoin(
      goalScales,
      and(
        eq(goalScales.householdId, goalMeasurements.householdId),
        eq(goalScales.id, goalMeasurements.scaleId),
      ),
    )
    .where(and(ofGoal(goalMeasurements, of), holds, within(moments.far, weeks)))
    .orderBy(goalMeasurements.onDay, goalMeasurements.createdAt, goalMeasurements.id);
  return rows.map(({ week, measurement, scale }) => {
    const { compared, level, words } = openRow(goalMeasurements, measurement, keys);
    const texts = scale && textsOf(openRow(goalScales, scale, keys));
    return { week, compared, level, words, levelWords: (level && texts?.[level]) ?? null };
  });
}
