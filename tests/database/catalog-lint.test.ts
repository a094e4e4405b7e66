import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "#tests/support/database";
import { catalogRules } from "./catalog-rules";

let opened: TestDatabase;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.close());

describe("the catalog of the migrated database", () => {
  it.each(catalogRules)("keeps the rule: $says", async (rule) => {
    expect(await opened.admin(rule.finds)).toEqual([]);
  });
});

describe("a change that breaks one rule", () => {
  const plants = catalogRules.flatMap((rule) =>
    rule.planted.map((planted) => ({ says: rule.says, planted })),
  );

  it.each(plants)("is named by that rule alone: $planted", async ({ says, planted }) => {
    expect(await brokenBy(planted)).toEqual([says]);
  });
});

describe("the schema in TypeScript", () => {
  it("is what the migrations make: drizzle-kit has nothing to add", () => {
    const copy = mkdtempSync(join(tmpdir(), "bij-ons-schema-"));
    try {
      for (const part of ["app", "drizzle", "migrations", "package.json", "tsconfig.json"]) {
        cpSync(resolve(part), join(copy, part), { recursive: true });
      }
      symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
      const before = readdirSync(join(copy, "migrations"), { recursive: true });
      const said = execFileSync(
        join(copy, "node_modules/.bin/drizzle-kit"),
        ["generate", "--config=drizzle/config.ts"],
        {
          cwd: copy,
          encoding: "utf8",
        },
      );
      expect(said).toContain("No schema changes");
      expect(readdirSync(join(copy, "migrations"), { recursive: true })).toEqual(before);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});

/** In a transaction that is rolled back: roles and rights of the server are shared with other tests. */
async function brokenBy(planted: string): Promise<string[]> {
  await opened.admin("begin");
  try {
    await opened.admin(planted);
    const broken: string[] = [];
    for (const rule of catalogRules) if ((await opened.admin(rule.finds)).length > 0) broken.push(rule.says);
    return broken;
  } finally {
    await opened.admin("rollback");
  }
}
