import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { newId } from "#app/domain/fields";
import { ownHouseholds } from "#app/domain/households/own-households";
import { findHousehold } from "#app/domain/households/standing";
import { readPlan } from "#app/domain/reading/read-plan";
import { inviteParty } from "#app/domain/sharing/invite-party";
import type { Person } from "#app/gate/actor";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { allow, refuse } from "#app/gate/verdict";
import { households } from "#drizzle/schema/households";
import { openWorld, type World } from "#tests/support/world";

describe("the gate", () => {
  let world: World;
  let owner: Person;
  let member: Person;
  let householdId: string;
  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("owner");
    member = await world.person("member");
    householdId = await world.household(owner);
    await world.joins(householdId, member, "member", "member");
  });
  afterAll(() => world.close());

  const anAct = (end: "done" | "invalid" | "throws" | "nested") =>
    command({
      name: "plan.read",
      input: z.object({}),
      about: (search) => findHousehold(search, householdId),
      allowedIf: () => allow,
      async carryOut({ db }) {
        await db.select().from(households);
        if (end === "invalid") return new Invalid({ words: "required" });
        if (end === "throws") throw new Error("broken");
        if (end === "nested") await ownHouseholds.run(owner, {});
        return "result";
      },
    });

  const lines = async () => {
    const rows = await world.test.admin(
      `select action, outcome, standing from ledger_entries where household_id = '${householdId}' order by seq`,
    );
    return rows.map(({ action, outcome, standing }) => `${standing} ${action} ${outcome}`);
  };

  test("writes one line for what is done", async () => {
    const before = await lines();
    expect(await anAct("done").run(owner, {})).toEqual({ kind: "done", result: "result", householdId });
    expect((await lines()).slice(before.length)).toEqual(["owner plan.read done"]);
  });

  test("writes a line for what is refused, and does nothing", async () => {
    const before = await lines();
    const asked = { id: newId(), householdId, name: "somebody", kind: "helper" };
    expect(await inviteParty.run(member, asked)).toEqual({ kind: "refused", because: "owners-only" });
    expect((await lines()).slice(before.length)).toEqual(["member sharing.party-invited refused"]);
  });

  test("leaves neither act nor line when the act finds its input impossible", async () => {
    const before = await lines();
    expect(await anAct("invalid").run(owner, {})).toEqual({ kind: "invalid", fields: { words: "required" } });
    expect(await lines()).toEqual(before);
  });

  test("leaves neither act nor line when something breaks", async () => {
    const before = await lines();
    await expect(anAct("throws").run(owner, {})).rejects.toThrow("broken");
    expect(await lines()).toEqual(before);
  });

  test("asks no rule about what one may not know of", async () => {
    const asked: string[] = [];
    const curious = command({
      name: "plan.read",
      input: z.object({}),
      about: (search) => findHousehold(search, householdId),
      allowedIf: () => {
        asked.push("the rule");
        return refuse("owners-only");
      },
      carryOut: async () => "never",
    });
    expect(await curious.run(await world.person("stranger"), {})).toEqual({ kind: "missing" });
    expect(asked).toEqual([]);
  });

  test("is not gone through twice at once", async () => {
    await expect(anAct("nested").run(owner, {})).rejects.toThrow("inside another");
  });

  test("takes no input that does not fit", async () => {
    const ended = await readPlan.run(owner, { householdId: "1 or 1=1" });
    expect(ended).toEqual({ kind: "invalid", fields: { householdId: "malformed" } });
  });
});
