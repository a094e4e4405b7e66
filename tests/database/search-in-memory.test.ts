import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { shareDatabase } from "#app/database/connection.server";
import { credentials } from "#app/domain/accounts/credentials";
import { declareBackground } from "#app/domain/directory/declare-background";
import { type Chosen, nothingChosen } from "#app/domain/directory/facets";
import { forget, needsRemembering, rememberAll, remembered } from "#app/domain/directory/remembered";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { stateRoom } from "#app/domain/directory/state-room";
import { availabilities, backgrounds } from "#app/domain/directory/vocabulary";
import { withdrawBackground } from "#app/domain/directory/withdraw-background";
import type { Person } from "#app/gate/actor";
import { seedDemo } from "#drizzle/seed/demo";
import { inventedHelpers } from "#drizzle/seed/helpers";
import { countingStatements } from "#tests/support/count-statements";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let people: Person[];
beforeAll(async () => {
  world = await openWorld();
  await seedDemo();
  people = await Promise.all(inventedHelpers.slice(0, 8).map(({ signIn }) => personOf(signIn)));
  await rememberAll();
});
afterAll(async () => {
  forget();
  await world.close();
});

const someone = fc.integer({ min: 0, max: 7 });
const act = fc.oneof(
  fc.record({ kind: fc.constant("declare" as const), who: someone, what: fc.constantFrom(...backgrounds) }),
  fc.record({ kind: fc.constant("withdraw" as const), who: someone, what: fc.constantFrom(...backgrounds) }),
  fc.record({ kind: fc.constant("room" as const), who: someone, what: fc.constantFrom(...availabilities) }),
);
const wish = fc.record({
  place: fc.constantFrom("", "2532", "Scheveningen", "Den Haag", "Nergenshuizen"),
  words: fc.constantFrom("", "hoekstra", "geldzorgen"),
  backgrounds: fc.subarray([...backgrounds], { maxLength: 2 }),
  availabilities: fc.subarray([...availabilities], { maxLength: 1 }),
});

test("what people change is in the very next answer, and it is the database's own answer", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), wish, async (acts, asked) => {
      for (const one of acts) await carryOut(one);
      expect(rounded(await inMemory(asked))).toEqual(rounded(await inDatabase(asked)));
    }),
    { numRuns: 40 },
  );
});

test("whoever was told that it is withdrawn is found by it no more, while others change theirs", async () => {
  const stale: string[] = [];
  await Promise.all(
    people.map(async (person, place) => {
      const background = backgrounds[place] ?? "dutch";
      for (let round = 0; round < 5; round++) {
        done(await declareBackground.run(person, { background, agreed: "yes" }));
        if ((await finds(background)) === 0) stale.push(`${background} was not there`);
        const others = await finds(background);
        done(await withdrawBackground.run(person, { background }));
        if ((await finds(background)) !== others - 1) stale.push(`${background} was still there`);
      }
    }),
  );
  expect(remembered()).not.toBeNull();
  expect(stale).toEqual([]);
});

test("another set of place data is read anew before anything is found by it", async () => {
  await world.test.admin("update areas set name = 'Elders' where code = 'WK051836'");
  const answer = done(await searchHelpers.run(null, { place: "2532" }));
  expect(answer.found?.helpers.flatMap(({ areas }) => areas).map(({ name }) => name)).toContain("Elders");
  expect(remembered()).toBeNull();
  await rememberAll();
});

test("on another day, on which the order is another one, the memory is made anew", async () => {
  expect(needsRemembering()).toBe(false);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_400_000 });
  try {
    expect(needsRemembering()).toBe(true);
    await rememberAll();
    expect(needsRemembering()).toBe(false);
  } finally {
    vi.useRealTimers();
  }
  expect(needsRemembering()).toBe(true);
  await rememberAll();
});

test.each([
  { asked: { place: "2532", specialties: ["debts"] } },
  { asked: { place: "Den Haag", words: "geldzorgen", backgrounds: ["turkish"] } },
  { asked: { words: "qwrtx" } },
  { asked: { place: "Nergenshuizen" } },
])("the rows and the numbers beside the choices are one statement: $asked", async ({ asked }) => {
  const counted = countingStatements(world.test.database);
  shareDatabase(counted);
  await inMemory(asked);
  const before = counted.sent();
  const answer = await inMemory(asked);
  const sent = counted.sent() - before;
  shareDatabase(world.test.database);
  expect(sent).toBe(1);
  expect(rounded(answer)).toEqual(rounded(await inDatabase(asked)));
});

async function finds(background: (typeof backgrounds)[number]): Promise<number> {
  const asked: Chosen = { ...nothingChosen, backgrounds: [background] };
  const { found } = done(await searchHelpers.run(null, asked));
  expect(found?.counts.backgrounds[background]).toBe(found?.total);
  return found?.total ?? -1;
}

async function inMemory(asked: object) {
  if (!remembered()) throw new Error("Nothing is in memory.");
  return done(await searchHelpers.run(null, asked));
}

async function inDatabase(asked: object) {
  forget();
  const answer = done(await searchHelpers.run(null, asked));
  await rememberAll();
  return answer;
}

/** The two reckon a distance to the last digit but one. */
function rounded(answer: object): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value) => (typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value)),
  );
}

async function carryOut({ kind, who, what }: { kind: string; who: number; what: string }): Promise<void> {
  const person = people[who] as Person;
  if (kind === "declare") await declareBackground.run(person, { background: what, agreed: "yes" });
  if (kind === "withdraw") await withdrawBackground.run(person, { background: what });
  if (kind === "room")
    await stateRoom.run(person, { availability: what, wait: what === "waiting" ? "3" : "" });
}

async function personOf(signIn: string): Promise<Person> {
  const found = done(await credentials.run(null, { signIn }));
  if (!found) throw new Error(`${signIn} has no account.`);
  return { accountId: found.accountId };
}
