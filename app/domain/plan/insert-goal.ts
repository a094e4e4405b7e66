import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { type HouseholdSubject, isUnderAge, type Standing } from "#app/domain/access/standing";
import { choice, NewId, optionalChoice, optionalText, severalIds, text } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import type { Room } from "#app/gate/door";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { goalSubjects, goals } from "#drizzle/schema/plan";
import { authorOf } from "./author";
import { type Audience, audiences, type GoalKind, type LifeDomain, lifeDomains } from "./goal";

/** What a family writes, with who of it may see that and whom it is about. */
export const ownWords = {
  id: NewId,
  words: text(300),
  reason: optionalText(4000),
  domain: optionalChoice(lifeDomains),
  audience: choice(audiences).default("household"),
  about: severalIds,
};

interface Written {
  id: string;
  kind: GoalKind;
  words: string;
  reason: string | null;
  domain: LifeDomain | null;
  audience: Audience;
  about: string[];
}

/** Sent twice it is written once. */
export async function insertGoal(
  { db, keys }: Room,
  subject: HouseholdSubject,
  { about: named, ...written }: Written,
) {
  const { householdId, standing } = subject;
  const about = withYoungAuthor(standing, named);
  const goalId = rowId(householdId, written.id, { ...written, about });
  const row = sealRow(goals, { ...written, householdId, id: goalId, authorId: authorOf(standing) }, keys);
  const added = await db.insert(goals).values(row).onConflictDoNothing().returning({ id: goals.id });
  if (added.length > 0 && about.length > 0) {
    if (!(await areMembers(db, householdId, about))) return new Invalid({ about: "not-a-choice" });
    await db.insert(goalSubjects).values(about.map((memberId) => ({ householdId, goalId, memberId })));
  }
  return { goalId, isNew: added.length > 0 };
}

/** What somebody under age writes is also about that child: from twelve nobody shares it over its head (youth act 7.3.4; access.md). */
function withYoungAuthor(standing: Standing, named: string[]): string[] {
  if (standing.as === "party") return named;
  return isUnderAge(standing) ? [...new Set([...named, standing.memberId])] : named;
}

async function areMembers(db: Db, householdId: string, ids: string[]): Promise<boolean> {
  const found = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.householdId, householdId), inArray(members.id, ids), isNull(members.leftAt)));
  return found.length === ids.length;
}
