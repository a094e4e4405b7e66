import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shareDatabase } from "#app/database/connection.server";
import { askPostgresAboutGoal, askPostgresToRevoke } from "./ask-postgres";
import { askRulesAboutGoal, askRulesToRevoke } from "./ask-the-rules";
import { answersOf } from "./matrix";
import { type GoalAction, goalMatrix, revokeMatrix } from "./matrix-of-goals";
import { keepingNothing } from "./raw-sql";
import type { GrantName, SharedGoal } from "./shared-things";
import { settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

const rowsOf = <Key extends string>(rows: Partial<Record<Key, string>>) =>
  Object.entries(rows) as [Key, string][];

describe("the two walls give the same answers", () => {
  let n: WholeNeighbourhood;
  beforeAll(async () => {
    n = await settleWholeNeighbourhood();
    shareDatabase(keepingNothing(n.world.test.database));
  });
  afterAll(() => n.world.close());

  for (const goal of Object.keys(goalMatrix) as SharedGoal[]) {
    test.each(rowsOf<GoalAction>(goalMatrix[goal]))(`about the goal "${goal}": %s`, async (action, row) => {
      const { expected, answered } = await answersOf(row, {
        rules: (actor) => askRulesAboutGoal(n, actor, action, goal),
        postgres: askPostgresAboutGoal(n, action, goal),
      });
      expect(answered).toEqual(expected);
    });
  }

  test.each(rowsOf<GrantName>(revokeMatrix))('about the grant "%s": revokeGrant', async (grant, row) => {
    const grantId = n.shared.grants[grant];
    const { expected, answered } = await answersOf(row, {
      rules: (actor) => askRulesToRevoke(n, actor, grantId),
      postgres: (actor) => askPostgresToRevoke(n, actor, grantId),
    });
    expect(answered).toEqual(expected);
  });
});
