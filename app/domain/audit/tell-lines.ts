import type { Room } from "#app/gate/door";
import type { HouseholdAction } from "#app/gate/ledger";
import type { KnownPerson } from "./known-people";
import { type KnownThings, knownThings } from "./known-things";
import type { LedgerLine } from "./ledger-line";
import type { LedgerRow } from "./ledger-rows";

/** The lines in names and words instead of ids. */
export async function tellLines(
  room: Room,
  householdId: string,
  people: Map<string, KnownPerson>,
  rows: LedgerRow[],
): Promise<LedgerLine[]> {
  const things = await knownThings(room, householdId, rows);
  return rows.map((row) => tellLine(row, people, things));
}

function tellLine(row: LedgerRow, people: Map<string, KnownPerson>, things: KnownThings): LedgerLine {
  const actor = people.get(row.actorId);
  if (!actor) throw new Error("A line of the ledger names somebody whom the household does not know.");
  const words = row.goalId && things.goals.get(row.goalId);
  const person = row.personId && row.personId !== row.actorId ? people.get(row.personId) : null;
  return {
    id: `${row.chain}-${row.seq}`,
    at: row.at,
    name: actor.name,
    isOutsider: actor.isOutsider,
    role: actor.kind ?? (row.standing === "owner" ? "owner" : "member"),
    action: row.action as HouseholdAction,
    goal: row.goalId && words ? { id: row.goalId, words } : null,
    item: (row.itemId && things.items.get(row.itemId)) || null,
    about: person?.name ?? null,
    permission: (row.grantId && things.grants.get(row.grantId)) || null,
    refused: row.outcome === "refused",
  };
}
