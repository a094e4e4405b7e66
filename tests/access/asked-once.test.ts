import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { shareDatabase } from "#app/database/connection.server";
import { memberRows } from "#app/domain/households/people-of-household";
import { findHousehold } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import { command, query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { lookIn } from "#app/gate/look-in";
import { allow } from "#app/gate/verdict";
import { countingStatements } from "#tests/support/count-statements";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let counted: ReturnType<typeof countingStatements>;
let owner: Person;
let [first, second] = ["", ""];

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("owner");
  [first, second] = [await world.household(owner), await world.household(await world.person("other"))];
  await world.joins(second, owner, "member", "owner of the first");
  counted = countingStatements(world.test.database);
  shareDatabase(counted);
});
afterAll(() => world.close());

const inside = (carryOut: (room: Room) => Promise<number>) => ({
  name: "plan.read" as const,
  input: z.object({}),
  about: (search: Room & { actor: Person }) => findHousehold(search, first),
  allowedIf: () => allow,
  carryOut,
});

/** How many statements the names of these households took. */
const taken =
  (...households: string[]) =>
  async ({ db }: Room) => {
    const before = counted.sent();
    for (const householdId of households)
      expect((await memberRows(db, { householdId })).map((row) => row.householdId)).toContain(householdId);
    return counted.sent() - before;
  };

test("a question asks for the people of a household once, and of each household by itself", async () => {
  const twice = query(inside(async (room) => taken(first, first)(room)));
  expect(done(await twice.run(owner, {}))).toBe(1);
  const ofBoth = query(inside(async (room) => taken(first, second, first)(room)));
  expect(done(await ofBoth.run(owner, {}))).toBe(2);
});

test("the next question asks anew", async () => {
  const once = query(inside(async (room) => taken(first)(room)));
  expect([done(await once.run(owner, {})), done(await once.run(owner, {}))]).toEqual([1, 1]);
});

test("an act, which may have changed them, asks each time", async () => {
  const twice = command(inside(async (room) => taken(first, first)(room)));
  expect(done(await twice.run(owner, {}))).toBe(2);
});

test("a question that goes on to look in one household alone asks anew", async () => {
  const looksCloser = query(
    inside(async (room) => {
      const before = await taken(first)(room);
      await lookIn(room.db, first);
      return before + (await taken(first)(room));
    }),
  );
  expect(done(await looksCloser.run(owner, {}))).toBe(2);
});
