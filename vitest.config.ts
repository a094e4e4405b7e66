import { defineConfig } from "vitest/config";

const alias = (name: string) => ({
  find: new RegExp(`^#${name}/`),
  replacement: new URL(`./${name}/`, import.meta.url).pathname,
});

export default defineConfig({
  resolve: { alias: ["app", "drizzle", "tests"].map(alias) },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "drizzle/**/*.test.ts", "tests/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    experimental: { fsModuleCache: true },
  },
});
