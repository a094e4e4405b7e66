import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { consents } from "#drizzle/schema/consents";
import type { FormerAnswer } from "./consent";
import { answeredFrom } from "./questions";

interface Asked {
  householdId: string;
  /** Of these members alone. */
  memberIds: string[];
  names: Map<string, string>;
}

/** What was answered for these members and holds no more, the newest end first, with the words that it was an answer to. */
export async function formerAnswers(
  { db, keys }: Room,
  { householdId, memberIds, names }: Asked,
): Promise<FormerAnswer[]> {
  const rows = await db
    .select()
    .from(consents)
    .where(
      and(
        eq(consents.householdId, householdId),
        inArray(consents.memberId, memberIds),
        isNotNull(consents.withdrawnAt),
      ),
    )
    .orderBy(desc(consents.withdrawnAt), desc(consents.id));
  return rows.map((row) => {
    const { memberId, answeredBy, withdrawnAt, createdAt } = row;
    return {
      ...answeredFrom(openRow(consents, row, keys)),
      memberId,
      memberName: names.get(memberId) ?? "",
      byName: whoAnswered(names, memberId, answeredBy),
      until: withdrawnAt ?? createdAt,
    };
  });
}

/** The name of whoever answered in the place of a member; null where the member did. */
export function whoAnswered(names: Map<string, string>, memberId: string, by: string): string | null {
  return by === memberId ? null : (names.get(by) ?? null);
}
