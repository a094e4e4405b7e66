import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { ledgerEntries } from "#drizzle/schema/audit";
import { memberRoles } from "#drizzle/schema/households";
import { testOn } from "#tests/support/database";
import { answerTo, appointOutsiders, idsIn, idsOfTheHousehold, outsiders, uuid } from "./no-override-asking";
import { householdTables } from "./no-override-digest";
import {
  definerFunctions,
  type FunctionIds,
  type KnownFunction,
  plainFunctions,
} from "./no-override-functions";
import { askRights, rights } from "./no-override-rights";
import { type Somebody, settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

let n: WholeNeighbourhood;
beforeAll(async () => {
  n = await settleWholeNeighbourhood();
  await appointOutsiders(n);
});
afterAll(() => n?.world.close());

describe("no role of the database is above the household", () => {
  test("there are these roles, and no administrator or moderator among them", async () => {
    const rows = await n.world.test.admin("select rolname from pg_roles where rolname like 'app\\_%'");
    expect(rows.map(({ rolname }) => rolname).sort()).toEqual([...Object.keys(rights), "app_owner"].sort());
    expect(memberRoles).toEqual(["owner", "member"]);
    expect(ledgerEntries.standing.enumValues).toEqual(["owner", "member", "party"]);
  });

  test("the tables of a household are these", async () => {
    const rows = await n.world.test.admin(`select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
        and (relname = 'households' or exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'household_id'))`);
    expect(rows.map(({ relname }) => relname).sort()).toEqual(householdTables);
  });

  test("each role has these rights on them, and no other", async () => {
    const found: typeof rights = {};
    for (const role of Object.keys(rights)) found[role] = {};
    for (const { role, right_name, said } of await n.world.test.admin(askRights(householdTables))) {
      const ofRole = found[String(role)] ?? {};
      ofRole[String(right_name)] = [...(ofRole[String(right_name)] ?? []), String(said)];
    }
    const all = (tables: string[]) => (tables[0] === "all" ? householdTables : tables);
    const expected = Object.entries(rights).map(([role, ofRole]) => [
      role,
      Object.fromEntries(Object.entries(ofRole).map(([right, tables]) => [right, all(tables)])),
    ]);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  test.each(["visitor", "auth", "job"] as const)("%s reads no table of a household", async (realm) => {
    for (const table of householdTables)
      expect(await answerTo(n, realm, n.people.owner.accountId, `select 1 from ${table}`)).toBe("denied");
  });

  // The embedded database has one superuser, who can become anybody: there the gate is the wall.
  test("a person's login becomes nobody else where a server holds the wall", async () => {
    const roles = ["app_owner", "app_definer", "app_auth", "app_job", "postgres"];
    const answers = await Promise.all(
      roles.map((role) => answerTo(n, "person", n.people.stranger.accountId, `set local role ${role}`)),
    );
    expect(answers).toEqual(roles.map(() => (testOn === "postgres" ? "denied" : "")));
  });
});

describe("no function of the database opens a household", () => {
  const known = { ...definerFunctions, ...plainFunctions };

  test("each is known, with the rights that it has", async () => {
    const rows = await n.world.test.admin(
      "select proname, prosecdef from pg_proc where pronamespace = 'public'::regnamespace order by proname",
    );
    const named = (isDefiner: boolean) =>
      rows.filter(({ prosecdef }) => prosecdef === isDefiner).map(({ proname }) => proname);
    expect(named(true)).toEqual(Object.keys(definerFunctions).sort());
    expect(named(false)).toEqual(Object.keys(plainFunctions).sort());
  });

  test.each(Object.entries(known))("%s tells nobody from outside anything", async (_name, fn) => {
    const made = Object.fromEntries(Object.keys(await realIds()).map((key) => [key, newId()]));
    const rows = { grant: await otherRow(), liveGrant: await otherRow() };
    const [real, up] = [await realIds(), { ...(made as unknown as FunctionIds), ...rows }];
    const theirs = await idsOfTheHousehold(n);
    for (const who of outsiders) {
      const told = await calls(fn, who, real);
      if (!fn.differs) expect([who, told]).toEqual([who, await calls(fn, who, up)]);
      else expect([who, told]).toEqual([who, "false"]);
      const own = [n.householdId, n.partyIds[who], n.memberIds[who]];
      expect([who, idsIn(told, theirs).filter((id) => !own.includes(id))]).toEqual([who, []]);
      if (who === "stranger") expect(told).not.toContain(n.householdId);
    }
  });

  async function calls(fn: KnownFunction, who: Somebody, ids: FunctionIds): Promise<string> {
    return answerTo(
      n,
      "person",
      n.people[who].accountId,
      `select said::text as said from ${fn.call(ids)} as said`,
    );
  }
});

async function realIds(): Promise<FunctionIds> {
  return {
    household: n.householdId,
    member: n.memberIds.newcomer,
    goal: n.shared.goals.shared,
    party: n.partyIds.seer,
    invitation: n.invitedPartyId,
    grant: await rowOf(`id = '${n.shared.grants.awaiting}'`),
    liveGrant: await rowOf(`id = '${n.shared.grants.shared}'`),
  };
}

const otherRow = async () => (await rowOf(`id = '${n.shared.grants.shared}'`)).replace(uuid, () => newId());

async function rowOf(which: string): Promise<string> {
  const [row] = await n.world.test.admin(`select g::text as said from grants g where ${which}`);
  return String(row?.said);
}
