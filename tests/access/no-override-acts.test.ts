import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#app/gate/actor";
import type { Act } from "#app/gate/command";
import { foreignActs, nobodysActs, ownActs } from "./no-override-acts";
import { appointOutsiders, idsIn, idsOfTheHousehold, outsiders, puttingBack } from "./no-override-asking";
import { digestOf } from "./no-override-digest";
import { type Somebody, settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

let n: WholeNeighbourhood;
beforeAll(async () => {
  n = await settleWholeNeighbourhood();
  await appointOutsiders(n);
  await n.world.test.admin(
    "insert into areas (code, scheme, year, name, latitude, longitude) values ('GM0518', 'CBS-GM', 2024, 'The Hague', 52, 4) on conflict do nothing",
  );
});
afterAll(() => n?.world.close());

describe("no act opens a household to somebody from outside", async () => {
  const acts = await allActs();
  const persons = new Map([...acts].filter(([, act]) => act.inTheNameOf === "person"));

  test("each has its line", () => {
    const nobodys = [...acts.keys()].filter((name) => !persons.has(name));
    expect(nobodys.sort()).toEqual(Object.keys(nobodysActs).sort());
    expect([...persons.keys()].sort()).toEqual([...Object.keys(foreignActs), ...Object.keys(ownActs)].sort());
  });

  test.each(Object.entries(foreignActs))(
    "%s is done by who may, with the same words",
    async (name, { by, input }) => {
      const outcome = await puttingBack(n, async () => persons.get(name)?.run(n.people[by], input(n)));
      expect(outcome?.kind).toBe("done");
    },
  );

  test("each ends without a result, and no row of the household is other than before: its ledger tells of the tries", async () => {
    const before = await n.world.test.admin(digestOf(n.householdId, ["ledger_entries"]));
    const toldBefore = await lines();
    const ended: string[] = [];
    for (const who of outsiders)
      for (const [name, { input }] of Object.entries(foreignActs)) {
        const outcome = await persons.get(name)?.run(n.people[who], input(n));
        if (outcome?.kind !== "missing") ended.push(`${name} by ${who}: ${outcome?.kind}`);
      }
    expect(ended).toEqual([]);
    expect(await n.world.test.admin(digestOf(n.householdId, ["ledger_entries"]))).toEqual(before);
    const told = await lines();
    expect(told.slice(0, toldBefore.length)).toEqual(toldBefore);
    const tries = told.slice(toldBefore.length).map(({ account, outcome }) => `${account} ${outcome}`);
    const known = outsiders.filter((who) => !unknown.includes(who));
    expect([...new Set(tries)].sort()).toEqual(
      known.map((who) => `${n.people[who].accountId} refused`).sort(),
    );
  });

  test("what is done in nobody's name, a job too, tells and changes nothing of the household", async () => {
    const before = await n.world.test.admin(digestOf(n.householdId));
    const theirs = await idsOfTheHousehold(n);
    for (const [name, input] of Object.entries(nobodysActs)) {
      const outcome = asText(await acts.get(name)?.run(n.people.stranger, input(n)));
      expect([name, idsIn(outcome, theirs)]).toEqual([name, []]);
    }
    expect(await n.world.test.admin(digestOf(n.householdId))).toEqual(before);
  });

  test("what is about oneself tells nothing of the household", async () => {
    const before = await n.world.test.admin(digestOf(n.householdId));
    const theirs = await idsOfTheHousehold(n);
    for (const who of outsiders)
      for (const [name, { input }] of Object.entries(ownActs)) {
        const outcome = asText(await persons.get(name)?.run(n.people[who], input));
        expect([name, who, idsIn(outcome, theirs)]).toEqual([name, who, []]);
      }
    expect(await n.world.test.admin(digestOf(n.householdId))).toEqual(before);
  });
});

/** Who never was anything in the household. */
const unknown: Somebody[] = ["stranger", "newcomer"];

const lines = () =>
  n.world.test.admin(
    `select hash, account_id as account, outcome from ledger_entries where household_id = '${n.householdId}' order by at`,
  );

const asText = (outcome: unknown): string =>
  JSON.stringify(outcome, (_name, value) => (typeof value === "bigint" ? String(value) : value));

async function allActs(): Promise<Map<string, Act<Person, unknown>>> {
  const modules = import.meta.glob<Record<string, unknown>>(["/app/domain/**/*.ts", "!**/*.test.ts"]);
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  const isAct = (value: unknown): value is Act<Person, unknown> =>
    typeof value === "object" && value !== null && "run" in value && "inTheNameOf" in value;
  return new Map(
    loaded
      .flatMap((module) => Object.entries(module))
      .flatMap(([name, value]) => (isAct(value) ? [[name, value]] : [])),
  );
}
