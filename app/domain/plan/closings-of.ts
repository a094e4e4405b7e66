import { and, desc, eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { kept } from "#app/gate/kept";
import { planClosings, planReopenings } from "#drizzle/schema/keeping";
import type { Closing } from "./closing";

const closingsIn = kept(["householdId"], (db, { householdId }) =>
  db
    .select({ closing: planClosings, reopening: planReopenings })
    .from(planClosings)
    .leftJoin(
      planReopenings,
      and(
        eq(planReopenings.householdId, planClosings.householdId),
        eq(planReopenings.closingId, planClosings.id),
      ),
    )
    .where(eq(planClosings.householdId, householdId))
    .orderBy(desc(planClosings.createdAt)),
);

/** When the plan was closed and opened again, newest first. */
export async function closingsOf({ db }: { db: Db }, householdId: string): Promise<Closing[]> {
  const rows = await closingsIn(db, { householdId });
  return rows.map(({ closing, reopening }) => ({
    id: closing.id,
    closedAt: closing.createdAt,
    closedBy: closing.closedBy,
    reopenedAt: reopening?.createdAt ?? null,
    reopenedBy: reopening?.reopenedBy ?? null,
  }));
}

/** The closing that holds at this moment; null while the plan goes on. */
export async function presentClosing(room: { db: Db }, householdId: string): Promise<Closing | null> {
  const [last] = await closingsOf(room, householdId);
  return last && last.reopenedAt === null ? last : null;
}
