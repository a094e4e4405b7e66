import { today } from "#app/domain/days";
import { gather, nothingGathered } from "./gathered";
import { type Frame, type Memory, memoryFrom, remember } from "./memory";
import { type Checked, nobody } from "./memory-rows";
import { addWords } from "./memory-words";
import { beginMemory, readHelpers, readPlaces, readWords } from "./read-memory";
import type { Row } from "./search-row";
import { shelfFrom } from "./self-help";

let memory: Memory | null = null;

/** The search in memory, once it is there. Until then, and while it is made anew, the database searches. */
export const remembered = (): Memory | null => memory;

export function forget(): void {
  memory = null;
}

/** More changed helpers than this are better put in their places. */
const mostRecent = 500;

/** Makes the search in memory anew. What changes meanwhile is after the snapshot, and is seen at the next search. */
export async function rememberAll(): Promise<void> {
  const gathered = nothingGathered();
  const frame = await readAll((rows) => gather(gathered, rows));
  memory = await memoryFrom(gathered, frame);
}

/** Reads the tables of the search, and hands over the helpers some at a time. */
export async function readAll(take: (rows: Row[]) => void): Promise<Frame> {
  const { snapshot, day, shelf } = await answerOf(beginMemory.run(null, {}));
  const places = await answerOf(readPlaces.run(null, {}));
  for (let after: string | undefined = nobody; after !== undefined; ) {
    const more: Row[] = await answerOf(readHelpers.run(null, { after }));
    take(more);
    after = more.at(-1)?.id;
  }
  const words: [string, string][] = [];
  for (let after: string | undefined = ""; after !== undefined; ) {
    const more: [string, string][] = await answerOf(readWords.run(null, { after }));
    words.push(...more);
    after = more.at(-1)?.[0];
  }
  return { snapshot, day, words, places, shelf };
}

export function needsRemembering(): boolean {
  return memory === null || memory.day !== today() || memory.recent.size > mostRecent;
}

/** Brings the memory from the snapshot that was asked about to the one of the answer. It may have been brought further meanwhile. */
export function takeIn(from: Memory, since: string, { snapshot, changed, words, shelf }: Checked): void {
  if (from !== memory || from.snapshot !== since) return;
  if (changed.some(([id]) => id === nobody)) {
    forget();
    return;
  }
  addWords(from.words, words);
  remember(from, changed);
  if (shelf) from.shelf = shelfFrom(shelf);
  from.snapshot = snapshot;
}

async function answerOf<Result>(asked: Promise<{ kind: string; result?: Result }>): Promise<Result> {
  const { kind, result } = await asked;
  if (kind !== "done" || result === undefined) throw new Error(`The search cannot be read: ${kind}.`);
  return result;
}
