import type { Plugin } from "vitest/config";
import { defineConfig, type ViteUserConfig } from "vitest/config";

export const alias = ["app", "drizzle", "tests"].map((name) => ({
  find: new RegExp(`^#${name}/`),
  replacement: new URL(`./${name}/`, import.meta.url).pathname,
}));

export const test: ViteUserConfig["test"] = {
  include: ["app/**/*.test.{ts,tsx}", "drizzle/**/*.test.ts", "tests/**/*.test.ts"],
  testTimeout: 180_000,
  hookTimeout: 300_000,
  maxWorkers: 2,
  experimental: { fsModuleCache: true },
};

/** Which files a pattern finds is no part of the file that asks for them: kept, it would not know of a new one. */
export const freshPatterns: Plugin = {
  name: "fresh-patterns",
  configureVitest({ experimental_defineCacheKeyGenerator: keyOf }) {
    keyOf(({ sourceCode }) => (sourceCode.includes("import.meta.glob") ? false : undefined));
  },
};

export default defineConfig({ plugins: [freshPatterns], resolve: { alias }, test });
