import { and, asc, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { newId } from "#app/domain/fields";
import { kept } from "#app/gate/kept";
import { helpPeriods } from "#drizzle/schema/sharing";
import type { Help } from "./party";

/** From when until when somebody helps. Without an end it goes on. */
export interface HelpPeriod {
  id: string;
  beganAt: Date;
  endsAt: Date | null;
  /** When the family went through the list of what ended with it. */
  reviewedAt: Date | null;
}

export async function beginHelp(
  db: Db,
  { householdId, partyId, begunBy }: { householdId: string; partyId: string; begunBy: string },
): Promise<void> {
  await db.insert(helpPeriods).values({ householdId, id: newId(), partyId, begunBy });
}

/** The newest period of a party; null before the household has let it in. */
export async function newestPeriod(
  db: Db,
  { householdId, partyId }: { householdId: string; partyId: string },
): Promise<HelpPeriod | null> {
  const [row] = await db
    .select()
    .from(helpPeriods)
    .where(and(eq(helpPeriods.householdId, householdId), eq(helpPeriods.partyId, partyId)))
    .orderBy(desc(helpPeriods.createdAt), desc(helpPeriods.id))
    .limit(1);
  return row ? periodFrom(row) : null;
}

const periodsIn = kept(["householdId"], (db, { householdId }) =>
  db
    .select()
    .from(helpPeriods)
    .where(eq(helpPeriods.householdId, householdId))
    .orderBy(asc(helpPeriods.createdAt), asc(helpPeriods.id)),
);

/** Party id -> its newest period. */
export async function newestPeriods(db: Db, householdId: string): Promise<Map<string, HelpPeriod>> {
  const rows = await periodsIn(db, { householdId });
  return new Map(rows.map((row) => [row.partyId, periodFrom(row)]));
}

/** Only what still goes on can be given another end. True where it was given one. */
export async function endPeriod(
  db: Db,
  {
    householdId,
    id,
    endedBy,
    endsAt,
  }: { householdId: string; id: string; endedBy: string; endsAt: Date | null },
): Promise<boolean> {
  const ended = await db
    .update(helpPeriods)
    .set({ endsAt: endsAt ?? sql`now()`, endedBy })
    .where(
      and(
        eq(helpPeriods.householdId, householdId),
        eq(helpPeriods.id, id),
        or(isNull(helpPeriods.endsAt), gt(helpPeriods.endsAt, sql`now()`)),
      ),
    )
    .returning({ id: helpPeriods.id });
  return ended.length > 0;
}

/** How it stands with the help at this moment. */
export function helpNow(period: HelpPeriod): Help {
  const { beganAt, endsAt } = period;
  return { beganAt, endsAt, goesOn: goesOn(period), waitsForReview: waitsForReview(period) };
}

/** Whether it has ended at this moment and nobody went through the list yet. */
export function waitsForReview(period: HelpPeriod): boolean {
  return !goesOn(period) && period.reviewedAt === null;
}

/** Whether somebody helps at this moment. */
export function goesOn({ endsAt }: HelpPeriod): boolean {
  return endsAt === null || endsAt.getTime() > Date.now();
}

function periodFrom(row: typeof helpPeriods.$inferSelect): HelpPeriod {
  const { id, createdAt, endsAt, reviewedAt } = row;
  return { id, beganAt: createdAt, endsAt, reviewedAt };
}
