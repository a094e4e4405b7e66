import cluster from "node:cluster";
import { setFlagsFromString } from "node:v8";
import { tellAndStop } from "./tell.mjs";

/** The address is made at run time, so that the checks of the source do not follow it into the build. */
const built = new URL("../build/server/index.js", import.meta.url).href;
const longestGoodbye = 10_000;
/** Percent of what is alive by which the heap may grow before what is not is fetched. Left to itself it doubles and more, as long as there is memory. */
const heapGrowsBy = 30;
let leaving = false;

/** Serves the built product in this process. What stops a start is told in one sentence, with exit code 1. */
export async function serveAlone() {
  try {
    setFlagsFromString(`--heap-growing-percent=${heapGrowsBy}`);
    const { serve } = await import(built);
    const { url, demo, close } = await serve(process.env);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => leave(close));
    if (cluster.isWorker) process.on("disconnect", () => leave(close));
    else tellWhere(url, demo);
    process.send?.({ listening: url, demo });
  } catch (error) {
    tellAndStop(error);
  }
}

/**
 * @param {string} url
 * @param {{ family: string, helper: string, password: string } | null | undefined} demo
 */
export function tellWhere(url, demo) {
  console.log(`Bij Ons is at ${url}`);
  if (demo)
    console.log(
      `Try it as ${demo.family} (a family) or ${demo.helper} (a helper), password ${demo.password}`,
    );
}

/**
 * A terminal and npm may both pass on one and the same signal.
 * @param {() => Promise<void>} close
 */
function leave(close) {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(1), longestGoodbye).unref();
  close().then(() => process.exit(0), tellAndStop);
}
