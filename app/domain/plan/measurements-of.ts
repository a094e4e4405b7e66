import { and, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { type HouseholdSubject, isOfTheHousehold } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goalMeasurements, goalScales } from "#drizzle/schema/measurements";
import { textsOf } from "./goal-scale";
import type { Measurement } from "./measurement";
import { memberNames } from "./under-goal";

interface Wanted {
  goalId: string;
  /** The ones that were corrected since: the family's own to read. */
  former?: boolean;
  /** Of these days alone, as YYYY-MM-DD: from the first one, and before the other one. */
  from?: string;
  until?: string;
  most: number;
}

/** How far a goal was, newest day first, as far as the reader sees it. */
export async function measurementsOf(
  room: Room,
  { householdId, standing }: HouseholdSubject,
  { goalId, former = false, from, until, most }: Wanted,
): Promise<Measurement[]> {
  const { onDay, createdAt, id, replacedAt } = goalMeasurements;
  const rows = await room.db
    .select({ measurement: goalMeasurements, scale: goalScales })
    .from(goalMeasurements)
    .leftJoin(
      goalScales,
      and(
        eq(goalScales.householdId, goalMeasurements.householdId),
        eq(goalScales.id, goalMeasurements.scaleId),
      ),
    )
    .where(
      and(
        eq(goalMeasurements.householdId, householdId),
        eq(goalMeasurements.goalId, goalId),
        former ? isNotNull(replacedAt) : isNull(replacedAt),
        from ? sql`${onDay} >= ${from}::date` : undefined,
        until ? sql`${onDay} < ${until}::date` : undefined,
      ),
    )
    .orderBy(desc(onDay), desc(createdAt), desc(id))
    .limit(most);
  const isKnown = isOfTheHousehold(standing) && rows.length > 0;
  const names = isKnown ? await memberNames(room, householdId) : new Map<string, string>();
  return rows.map(({ measurement, scale }) => {
    const opened = openRow(goalMeasurements, measurement, room.keys);
    const { id, onDay, compared, level, words, saidBy, createdAt } = opened;
    const texts = scale && textsOf(openRow(goalScales, scale, room.keys));
    return {
      ...{ id, onDay, compared, level, words, saidAt: createdAt },
      levelWords: (level && texts?.[level]) ?? null,
      byName: names.get(saidBy) ?? null,
      isOwn: standing.as !== "party" && standing.memberId === saidBy,
    };
  });
}
