import { eq } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { agreements } from "#drizzle/schema/plan";
import { howTheyStand, standingOf } from "./agreement-states";
import { peopleOf } from "./taker";
import type { Task } from "./task";
import { currentVersion } from "./version";

/** What one person has taken on. */
export interface Load {
  id: string;
  name: string;
  /** Turns in the weeks that were looked at: taken, or simply done. */
  turns: number;
  /** Agreements that go on; none for who is not here any more. */
  agreements: number;
}

/** Who carries how much, the most first: for the family alone, so that it shows when it is too much for somebody. */
export async function whoCarries(room: Room, subject: HouseholdSubject, tasks: Task[]): Promise<Load[]> {
  const { householdId } = subject;
  const rows = await room.db.select().from(agreements).where(eq(agreements.householdId, householdId));
  const opened = rows.map((row) => ({
    ...openRow(agreements, row, room.keys),
    version: currentVersion(row),
  }));
  const stand = await howTheyStand(room, subject, opened);
  const taken = opened.flatMap(({ id }) => {
    const { taken, takerId, isOver } = standingOf(stand, id);
    return taken === "agreed" && !isOver && takerId ? [takerId] : [];
  });
  const turns = tasks.flatMap((task) => task.turns.flatMap((turn) => turn.taker?.id ?? turn.doneBy ?? []));
  const count = (ids: string[], id: string) => ids.filter((one) => one === id).length;
  return (await peopleOf(room, householdId))
    .map(({ id, name, isHere }) => ({
      ...{ id, name, turns: count(turns, id) },
      agreements: isHere ? count(taken, id) : 0,
    }))
    .filter((one) => one.turns + one.agreements > 0)
    .sort((a, b) => b.turns + b.agreements - (a.turns + a.agreements));
}
