/** Numbers that look drawn and are the same at every run: mulberry32, from a seed of 32 bits. */
export interface Lots {
  /** From zero up to and without this number. */
  below(end: number): number;
  one<Value>(of: readonly Value[]): Value;
  some<Value>(of: readonly Value[], most: number): Value[];
  happens(chance: number): boolean;
  /** A UUID of version 7 whose time is this one, in milliseconds since 1970. */
  id(time: number): string;
}

export function lotsFrom(seed: number): Lots {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }
  const below = (end: number) => Math.floor((next() / 2 ** 32) * end);
  const hex = (digits: number) => (next() % 16 ** digits).toString(16).padStart(digits, "0");

  function one<Value>(of: readonly Value[]): Value {
    const chosen = of[below(of.length)];
    if (chosen === undefined) throw new Error("There is nothing to choose from.");
    return chosen;
  }

  return {
    below,
    one,
    some: (of, most) => [...new Set(Array.from({ length: 1 + below(most) }, () => one(of)))],
    happens: (chance) => next() / 2 ** 32 < chance,
    id(time) {
      const digits = Math.floor(time).toString(16).padStart(12, "0");
      return `${digits.slice(0, 8)}-${digits.slice(8)}-7${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
    },
  };
}
