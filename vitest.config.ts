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

export default defineConfig({ resolve: { alias }, test });
