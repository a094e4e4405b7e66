interface Waiter {
  patience: AbortSignal;
  go(): void;
}

export interface Places {
  /** Does the work in a place, after those who came earlier. Rejects when the patience ends before there is one. */
  taken<Result>(patience: AbortSignal, work: () => Promise<Result>): Promise<Result>;
  /** Lets nobody in any more, and waits, so many seconds at most, until everybody has left. */
  closed(seconds: number): Promise<void>;
}

export function placesFor(size: number): Places {
  const waiting: Waiter[] = [];
  let busy = 0;
  let onEmpty: (() => void) | undefined;

  function place(patience: AbortSignal): Promise<void> {
    if (onEmpty) return Promise.reject(new Error("The database is being closed."));
    if (busy < size) {
      busy++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      waiting.push({ patience, go: resolve });
      patience.addEventListener("abort", () => reject(patience.reason), { once: true });
    });
  }

  function leave(): void {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.patience.aborted) continue;
      next.go();
      return;
    }
    busy--;
    if (busy === 0) onEmpty?.();
  }

  return {
    async taken(patience, work) {
      await place(patience);
      try {
        return await work();
      } finally {
        leave();
      }
    },
    closed: (seconds) =>
      new Promise((resolve) => {
        onEmpty = resolve;
        setTimeout(resolve, seconds * 1000).unref();
        if (busy === 0) resolve();
      }),
  };
}
