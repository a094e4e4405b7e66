import { type GoalState, type ImportantKind, isImportant, type LifeDomain } from "#app/domain/plan/goal";
import type { Changes } from "#app/domain/plan/version";
import type { Reader } from "#app/domain/sharing/party";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goals } from "#drizzle/schema/plan";
import type { Important } from "./part";

interface Known {
  readers: Map<string, Reader[]>;
  states: Map<string, GoalState>;
  changes: Map<string, Changes>;
}

/** What stands above the goals, in the order in which it was written: the story is read from its beginning. */
export function importantOf(
  { keys }: Room,
  newestFirst: (typeof goals.$inferSelect)[],
  { readers, states, changes }: Known,
): Important[] {
  return newestFirst.toReversed().flatMap((row) => {
    if (!isImportant(row.kind)) return [];
    const kind: ImportantKind = row.kind;
    const domain: LifeDomain | null = row.domain;
    const { id, words, reason, audience } = openRow(goals, row, keys);
    const isPutAway = states.get(id)?.lifecycle === "stopped";
    const told = { readers: readers.get(id) ?? [], changes: changes.get(id) ?? null };
    return [{ id, kind, words, reason, domain, audience, isPutAway, ...told }];
  });
}
