import { setImmediate } from "node:timers/promises";

/** Asked between two steps of work that takes long: others go first when it has been at it for a while. */
export type Breathe = () => Promise<void> | undefined;

const longestInMilliseconds = 5;

export function breathing(): Breathe {
  let began = performance.now();
  return () => {
    if (performance.now() - began < longestInMilliseconds) return undefined;
    return setImmediate().then(() => {
      began = performance.now();
    });
  };
}
