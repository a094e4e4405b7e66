import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersOf } from "./matrix";
import { seenMatrix } from "./matrix-of-rows";
import { succeeds } from "./raw-sql";
import { settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

describe("what the database shows", () => {
  let n: WholeNeighbourhood;
  beforeAll(async () => {
    n = await settleWholeNeighbourhood();
  });
  afterAll(() => n.world.close());

  test.each(Object.entries(seenMatrix))("of %s", async (_what, { row, find }) => {
    const [table, id, column = "id"] = find(n);
    const look = sql`select 1 as one from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`;
    const { expected, answered } = await answersOf(row, { postgres: (actor) => succeeds(n, actor, look) });
    expect(answered).toEqual(expected);
  });
});
