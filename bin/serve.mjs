import { tellAndStop } from "./tell.mjs";

/** The address is made at run time, so that the checks of the source do not follow it into the build. */
const built = new URL("../build/server/index.js", import.meta.url).href;
const longestGoodbye = 10_000;
let leaving = false;

/** Serves the built product. What stops a start is told in one sentence, with exit code 1. */
try {
  const { serve } = await import(built);
  const { url, demo, close } = await serve(process.env);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => leave(close));
  console.log(`Bij Ons is at ${url}`);
  if (demo)
    console.log(
      `Try it as ${demo.family} (a family) or ${demo.helper} (a helper), password ${demo.password}`,
    );
  process.send?.({ listening: url });
} catch (error) {
  tellAndStop(error);
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
