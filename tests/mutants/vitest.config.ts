import { defineConfig } from "vitest/config";
import { alias, freshPatterns, test } from "../../vitest.config";
import { TellWhatFailed } from "./tell-what-failed";

/** The suites with faults in them: never among the tests, which are to be green. */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  plugins: [freshPatterns],
  resolve: { alias },
  test: {
    ...test,
    include: ["tests/mutants/with-faults.ts"],
    reporters: [new TellWhatFailed()],
  },
});
