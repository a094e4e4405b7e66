import { readFileSync } from "node:fs";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Realm } from "#app/database/connection.server";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { ExportedLedger, textOfExport } from "#app/domain/audit/exported-ledger";
import { readLedger } from "#app/domain/audit/read-ledger";
import { lineWithCode, verifyLedger } from "#app/domain/audit/verify-ledger";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

const published = JSON.parse(readFileSync("docs/ledger-export.schema.json", "utf8"));

describe("the ledger as a file", () => {
  let world: World;
  let owner: Person;
  let coOwner: Person;
  let helper: Person;
  let householdId: string;
  let coOwnerId: string;
  let ownerId: string;
  let secret: string;
  let secretGrant: string;

  /** As it comes off a disk, in somebody else's hands. */
  const exported = async (by: Person) =>
    JSON.parse(textOfExport(done(await exportLedger.run(by, { householdId })))) as ExportedLedger;

  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("Samira");
    coOwner = await world.person("Aisha");
    helper = await world.person("Selam");
    householdId = await world.household(owner);
    coOwnerId = await world.joins(householdId, coOwner, "owner", "Aisha");
    const [row] = await world.test.admin(
      `select id from members where household_id = '${householdId}' and account_id = '${owner.accountId}'`,
    );
    ownerId = String(row?.id);
    await liveTogether();
  });
  afterAll(() => world.close());

  /** What both owners do, with what is only for one of them in between. */
  async function liveTogether() {
    const goalId = await world.goal(owner, householdId, "Samen eten.");
    const partyId = await world.letIn(owner, householdId, helper, "Selam");
    secret = await world.goal(owner, householdId, "Alleen van Samira.", "author");
    await world.grant(owner, goalId, partyId, "comment");
    secretGrant = await world.grant(owner, secret, partyId, "see");
    const agreement = { id: newId(), goalId, who: "Aisha", what: "Koken", when: "vrijdag" };
    const { agreementId } = done(await addAgreement.run(coOwner, agreement));
    done(await shareGoal.run(owner, { id: newId(), goalId, itemId: agreementId, partyId, verb: "see" }));
    for (const id of [secret, goalId, secret]) done(await readGoal.run(helper, { goalId: id }));
    expect((await addAgreement.run(helper, { ...agreement, id: newId(), goalId: secret })).kind).toBe(
      "refused",
    );
    expect((await addAgreement.run(helper, { ...agreement, id: newId() })).kind).toBe("refused");
    done(await sharedWithMe.run(helper, {}));
    done(await readPlan.run(coOwner, { householdId }));
  }

  test("has the form that is published", async () => {
    expect(z.toJSONSchema(ExportedLedger)).toEqual(published);
    const ledger = await exported(owner);
    expect(z.fromJSONSchema(published).safeParse(ledger).error).toBeUndefined();
    const [line, ...lines] = ledger.lines;
    for (const mangled of [
      { ...line, seq: 0 },
      { ...line, at: "gisteren" },
      { ...line, words: "Samen eten." },
    ]) {
      const file = { ...ledger, lines: [mangled, ...lines] };
      expect(z.fromJSONSchema(published).safeParse(file).success).toBe(false);
    }
  });

  test("is whole, for whoever verifies it, with and without the names", async () => {
    const ledger = await exported(owner);
    expect(ledger.lines.length).toBeGreaterThan(15);
    expect(verifyLedger(ledger)).toEqual([]);
    expect(ledger.chains.map(({ chain, of }) => [chain, of])).toEqual([
      [householdId, "household"],
      [ownerId, "own"],
    ]);
    const filled = ["goalId", "itemId", "personId", "grantId"] as const;
    for (const field of filled)
      expect(
        ledger.lines.some((line) => line[field] !== null),
        field,
      ).toBe(true);
    expect(ledger.lines.some((line) => line.outcome === "refused")).toBe(true);
    const { names, ...without } = ledger;
    expect(names?.goals[secret]).toBe("Alleen van Samira.");
    expect(verifyLedger(ExportedLedger.parse(JSON.parse(textOfExport(without))))).toEqual([]);
  });

  test("names everybody and everything that its ids stand for", async () => {
    const { names, lines } = await exported(owner);
    expect(names?.members).toEqual({ [ownerId]: "Samira", [coOwnerId]: "Aisha" });
    expect(Object.values(names?.parties ?? {})).toEqual([
      { name: "Selam", organisation: null, kind: "helper" },
    ]);
    for (const { goalId, itemId, grantId } of lines) {
      if (goalId) expect(names?.goals[goalId]).toBeDefined();
      if (itemId) expect(names?.items[itemId]).toBe("agreement");
      if (grantId) expect(names?.grants[grantId]?.verb).toMatch(/^(see|comment)$/);
    }
  });

  test("tells when any field of any line is not what it was", async () => {
    const ledger = await exported(owner);
    const others: Record<string, unknown> = {
      seq: 999,
      at: "2026-01-01T00:00:00.000000Z",
      action: "plan.told",
    };
    for (const [index, line] of ledger.lines.entries()) {
      for (const field of Object.keys(line)) {
        const other = { ...line, [field]: others[field] ?? newId() };
        const lines = ledger.lines.with(index, other);
        expect(verifyLedger({ ...ledger, lines }), `${field} of line ${index}`).not.toEqual([]);
      }
    }
  });

  test("tells when a line was dropped, or two changed places", async () => {
    const ledger = await exported(owner);
    for (const index of ledger.lines.keys()) {
      const dropped = ledger.lines.toSpliced(index, 1);
      expect(verifyLedger({ ...ledger, lines: dropped }), `without ${index}`).not.toEqual([]);
      const [one, other] = ledger.lines.slice(index);
      if (!one || !other || one.chain !== other.chain) continue;
      const moved = ledger.lines.toSpliced(index, 2, other, one);
      expect(verifyLedger({ ...ledger, lines: moved }), `${index} after the next`).not.toEqual([]);
    }
  });

  test("shows by the code on the page that its tail was cut, and leaves a line itself", async () => {
    const before = await exported(owner);
    const { heads } = done(await readLedger.run(owner, { householdId }));
    const after = await exported(owner);
    expect(after.lines.filter(({ action }) => action === "audit.ledger-exported").length).toBe(
      before.lines.filter(({ action }) => action === "audit.ledger-exported").length + 1,
    );
    expect(heads.map(({ seq, code }) => [seq, lineWithCode(after, code)?.seq])).toEqual(
      heads.map(({ seq }) => [seq, seq]),
    );
    expect(heads.map(({ code }) => lineWithCode(before, code) === null)).toEqual([true, false]);
  });

  test("is in the order of the numbers, also where the clock went back", async () => {
    const family = await world.person("Naima");
    const household = await world.household(family);
    for (const words of ["Rust.", "Tijd."]) await world.goal(family, household, words);
    await world.test.admin(
      `update ledger_entries set at = at - interval '1 day' where household_id = '${household}' and seq = 3`,
    );
    const ledger = done(await exportLedger.run(family, { householdId: household }));
    expect(ledger.lines.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(verifyLedger(ledger)).toEqual([{ kind: "changed", chain: household, seq: 3 }]);
  });

  test("of the other owner shows no gap and holds no trace of what is only for one", async () => {
    const ledger = await exported(coOwner);
    expect(verifyLedger(ledger)).toEqual([]);
    expect(ledger.chains).toMatchObject([{ chain: householdId, seq: ledger.lines.length }]);
    expect(ledger.lines.map(({ seq }) => seq)).toEqual(ledger.lines.map((_, index) => index + 1));
    const file = textOfExport(ledger);
    for (const trace of [secret, secretGrant, "Alleen van Samira."]) expect(file).not.toContain(trace);
    expect(ledger.lines.some(({ chain }) => chain === ownerId)).toBe(false);
  });

  test("is for the household's own people", async () => {
    const member = await world.person("Noor");
    await world.joins(householdId, member, "member", "Noor");
    expect((await exported(member)).lines).toEqual([]);
    expect((await exportLedger.run(helper, { householdId })).kind).toBe("refused");
    expect((await exportLedger.run(await world.person("stranger"), { householdId })).kind).toBe("missing");
  });

  describe("comes from rows that nobody writes but the one function:", () => {
    const row =
      () => sql`(household_id, chain, seq, at, account_id, standing, actor_id, action, outcome, previous_hash, hash)
      values (${householdId}, ${householdId}, 9999, now(), ${owner.accountId}, 'owner', ${ownerId}, 'plan.read', 'done', '', '')`;
    const statements: [string, () => SQL][] = [
      ["insert", () => sql`insert into ledger_entries ${row()}`],
      ["update", () => sql`update ledger_entries set outcome = 'refused'`],
      ["update of nothing", () => sql`update ledger_entries set hash = hash where false`],
      ["delete", () => sql`delete from ledger_entries`],
      ["truncate", () => sql`truncate ledger_entries`],
      ["drop", () => sql`drop table ledger_entries`],
      ["row security off", () => sql`alter table ledger_entries disable row level security`],
    ];

    test.each(statements)("%s", async (_, statement) => {
      const before = await rowsOfHousehold();
      for (const realm of ["person", "visitor", "auth", "job"] as const)
        expect(await codeOf(realm, statement()), realm).toBe("42501");
      expect(await rowsOfHousehold()).toEqual(before);
    });

    test("and that function writes in nobody else's name", async () => {
      const line = sql`select write_ledger(${householdId}::uuid, 'plan.read', null, null, null, null, 'done')`;
      expect(await codeOf("person", line)).toBeNull();
      const [written] = (await exported(owner)).lines.filter(({ chain }) => chain === householdId).slice(-1);
      expect(written).toMatchObject({ action: "plan.read", actorId: ownerId, accountId: owner.accountId });
      for (const realm of ["visitor", "auth", "job"] as const)
        expect(await codeOf(realm, line)).toBe("42501");
    });
  });

  const rowsOfHousehold = () =>
    world.test.admin(
      `select * from ledger_entries where household_id = '${householdId}' order by chain, seq`,
    );

  /** The database's own code for why it did not do this in the owner's name; null where it did. */
  async function codeOf(realm: Realm, statement: SQL): Promise<string | null> {
    const work = world.test.database.transaction(realm, owner.accountId, (db) =>
      (db as unknown as { execute(statement: SQL): Promise<unknown> }).execute(statement),
    );
    return work.then(
      () => null,
      (error: { code?: string; cause?: { code?: string } }) =>
        error.cause?.code ?? error.code ?? String(error),
    );
  }
});
