import { and, desc, eq } from "drizzle-orm";
import type { FoundMember } from "#app/domain/households/find-member";
import type { MemberVersion } from "#app/domain/households/member";
import { memberNames } from "#app/domain/plan/under-goal";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members, memberVersions } from "#drizzle/schema/households";

/** What stood of a member before, newest first, for who may correct it. Who added somebody is not kept, only who put something else. */
export async function versionsOfMember(
  room: Room,
  { householdId, memberId }: FoundMember,
): Promise<MemberVersion[]> {
  const rows = await room.db
    .select()
    .from(memberVersions)
    .where(and(eq(memberVersions.householdId, householdId), eq(memberVersions.memberId, memberId)))
    .orderBy(desc(memberVersions.replacedAt), desc(memberVersions.id));
  const names = rows.length > 0 ? await memberNames(room, householdId) : new Map<string, string>();
  return rows.map((row) => ({
    ...{ id: row.id, bornOn: row.bornOn, home: row.home },
    name: openRow(members, { ...row, id: memberId }, room.keys).name,
    replacedAt: row.replacedAt,
    replacedBy: names.get(row.replacedBy) ?? null,
  }));
}
