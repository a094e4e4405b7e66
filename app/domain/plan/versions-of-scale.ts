import type { Room } from "#app/gate/door";
import type { FoundGoal } from "./find-goal";
import { textsOf } from "./goal-scale";
import { scalesOf } from "./scale-of";
import type { Version } from "./version";
import { versionsSeen } from "./versions-of";

/** The scale of a goal and those that it had before, newest first: from outside one sees the one that holds. */
export async function versionsOfScale(room: Room, subject: FoundGoal): Promise<Version[]> {
  const rows = await scalesOf(room, subject.householdId, subject.goalId);
  const [present, ...former] = rows.map((row) => ({
    ...{ id: row.id, writtenAt: row.createdAt, writtenBy: row.writtenBy },
    text: { kind: "scale" as const, ...textsOf(row) },
    replacedAt: row.replacedAt ?? row.createdAt,
  }));
  return present ? versionsSeen(room, subject, former, present) : [];
}
