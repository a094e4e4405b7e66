import type { Room } from "#app/gate/door";
import type { FoundGoal } from "./find-goal";
import { saidOfGoal } from "./goal-states";
import type { Version } from "./version";
import { versionsSeen } from "./versions-of";

/** Where a goal stands and stood, newest first. Each was said anew, and holds until the next one. */
export async function versionsOfState(room: Room, subject: FoundGoal): Promise<Version[]> {
  const rows = (await saidOfGoal(room, subject.householdId, subject.goalId)).toReversed();
  const said = rows.map(({ id, lifecycle, lookAgainOn, attainment, words, createdAt, saidBy }, place) => ({
    ...{ id, writtenAt: createdAt, writtenBy: saidBy },
    text: { kind: "state" as const, lifecycle, lookAgainOn, attainment, words },
    replacedAt: rows[place - 1]?.createdAt ?? createdAt,
  }));
  const [present, ...former] = said;
  return present ? versionsSeen(room, subject, former, present) : [];
}
