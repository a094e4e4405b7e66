import type { Agreement, ProgressEntry } from "#app/domain/plan/goal";

/** Item id -> its words, for telling which part of a goal was shared. */
export function wordsOfItems(goal: { agreements: Agreement[]; progress: ProgressEntry[] }) {
  return Object.fromEntries([
    ...goal.agreements.map(({ id, what }) => [id, what]),
    ...goal.progress.map(({ id, words }) => [id, words]),
  ]) as Record<string, string>;
}
