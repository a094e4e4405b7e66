import cluster from "node:cluster";
import { tellWhere } from "./serve-alone.mjs";

const shortestPause = 100;
const longestPause = 10_000;

/**
 * How many processes serve. What is no number of processes is left to the product, which says so.
 * @param {string | undefined} text
 */
export function workersAsked(text) {
  const asked = Number(text ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= 64 ? asked : 1;
}

/**
 * So many processes on one port. The first one migrates and fills what is to be filled before the others begin, so that this is done once. One that
 * dies is replaced; where none could begin at all, this process ends as that one did.
 * @param {number} count
 */
export function keepServing(count) {
  let listens = false;
  let leaving = false;
  let pause = shortestPause;

  cluster.on("message", (_worker, { listening, demo }) => {
    pause = shortestPause;
    if (listens) return;
    listens = true;
    tellWhere(listening, demo);
    process.send?.({ listening });
    for (let other = 1; other < count; other++) cluster.fork();
  });

  cluster.on("exit", (_worker, code) => {
    if (leaving) {
      if (code !== 0) process.exitCode = 1;
      return;
    }
    if (!listens) process.exit(code || 1);
    console.error("One of the processes that serve has stopped, and another takes its place.");
    setTimeout(() => leaving || cluster.fork(), pause);
    pause = Math.min(longestPause, pause * 2);
  });

  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => {
      leaving = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
    });
  cluster.fork();
}
