import { eq } from "drizzle-orm";
import { findHousehold } from "#app/domain/households/standing";
import { closingsOf } from "#app/domain/plan/closings-of";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { planClosings } from "#drizzle/schema/keeping";

/** The closing of a plan that this person may know of, with what the person is to its household. */
export async function findClosing(asking: Room & { actor: Person }, closingId: string) {
  const rows = await asking.db
    .select({ householdId: planClosings.householdId })
    .from(planClosings)
    .where(eq(planClosings.id, closingId));
  for (const { householdId } of rows) {
    const subject = await findHousehold(asking, householdId);
    const closing = (await closingsOf(asking, householdId)).find(({ id }) => id === closingId);
    if (subject && closing) return { ...subject, closing };
  }
  return null;
}
