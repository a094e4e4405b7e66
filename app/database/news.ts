/**
 * Tells every process that keeps this database open that something about a household or an account has changed. Only its id travels, no word
 * of a plan, and whoever hears it asks anew in the name of somebody. News can be lost with a connection; then it is said that it may have been.
 */
export interface News {
  tell(ids: string[]): void;
  /** Hears ids from now on, and null where some may have been missed. Gives how to stop listening. */
  hear(listener: Listener): () => void;
}

export type Listener = (id: string | null) => void;

/** News within this process, which is all there is of the embedded database. */
export function newsHere(): News & { missed(): void } {
  const listeners = new Set<Listener>();
  const say = (id: string | null) => {
    for (const listener of listeners) listener(id);
  };
  return {
    tell: (ids) => ids.forEach(say),
    missed: () => say(null),
    hear(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
