import { and, eq } from "drizzle-orm";
import type { Standing } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import type { Room } from "#app/gate/door";
import { households, members } from "#drizzle/schema/households";
import { ageTierOn } from "./age-tiers";

/** Whether a child of the household wrote something, other than the one who asks. */
export async function isAnotherChilds(
  { db }: Room,
  standing: Standing,
  { householdId, authorId }: { householdId: string; authorId: string },
): Promise<boolean> {
  if (standing.as === "party" || standing.memberId === authorId) return false;
  const [author] = await db
    .select({ bornOn: members.bornOn, jurisdiction: households.jurisdiction })
    .from(members)
    .innerJoin(households, eq(households.id, members.householdId))
    .where(and(eq(members.householdId, householdId), eq(members.id, authorId)));
  return author !== undefined && ageTierOn(today(), author.bornOn, author.jurisdiction) !== "adult";
}
