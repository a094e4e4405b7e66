import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shareDatabase } from "#app/database/connection.server";
import { askPostgresAboutHousehold } from "./ask-postgres-about-households";
import { askRulesAboutHousehold } from "./ask-the-rules-of-households";
import { answersOf } from "./matrix";
import { goalMatrix } from "./matrix-of-goals";
import { aboutNoHousehold, type HouseholdAction, householdMatrix } from "./matrix-of-households";
import { keepingNothing } from "./raw-sql";
import { settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

describe("the two walls give the same answers", () => {
  let n: WholeNeighbourhood;
  beforeAll(async () => {
    n = await settleWholeNeighbourhood();
    shareDatabase(keepingNothing(n.world.test.database));
  });
  afterAll(() => n.world.close());

  test.each(Object.entries(householdMatrix) as [HouseholdAction, string][])(
    "about the household: %s",
    async (action, row) => {
      const { expected, answered } = await answersOf(row, {
        rules: (actor) => askRulesAboutHousehold(n, actor, action),
        postgres: askPostgresAboutHousehold(n, action),
      });
      expect(answered).toEqual(expected);
    },
  );
});

test("everything that a person does or asks around a household has a row", () => {
  const modules = import.meta.glob<Record<string, unknown>>(
    [
      "/app/domain/{households,plan,sharing,conversation,reading,audit}/*.ts",
      "/app/domain/keeping/read-shared-paper.ts",
      "!**/*.test.ts",
    ],
    { eager: true },
  );
  const acts = Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (isPersonal(value) ? [name] : [])),
  );
  const rows = [...Object.keys(householdMatrix), ...Object.values(goalMatrix).flatMap(Object.keys)];
  const asked = ["revokeGrant", ...aboutNoHousehold, ...rows.map((row) => String(row).split(" ")[0])];
  expect(acts.length).toBeGreaterThan(40);
  expect(acts.filter((name) => !asked.includes(name))).toEqual([]);
  expect(asked.filter((name) => !acts.includes(String(name)))).toEqual([]);
});

function isPersonal(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "inTheNameOf" in value && value.inTheNameOf === "person"
  );
}
