/** More people at once than the house can serve, or a database that is away: the edge answers 503, and the visitor may try again. */
export class Busy extends Error {
  constructor(message = "Too many at once.", options?: ErrorOptions) {
    super(message, options);
  }
}

/** Lets so many through at a time. Who waits longer than the patience, in milliseconds, is told that it is busy. */
export function slots(count: number, patience: number) {
  let free = count;
  const waiting: (() => void)[] = [];

  function enter(): Promise<void> {
    if (free > 0) {
      free--;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const admit = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(admit), 1);
        reject(new Busy());
      }, patience);
      waiting.push(admit);
    });
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  return async function within<Result>(work: () => Promise<Result>): Promise<Result> {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
