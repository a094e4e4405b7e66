import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Db } from "#app/database/connection.server";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { credentials } from "#app/domain/accounts/credentials";
import { register } from "#app/domain/accounts/register";
import { newId } from "#app/domain/fields";
import { ownHouseholds } from "#app/domain/households/own-households";
import { startHousehold } from "#app/domain/households/start-household";
import type { AccountId } from "#app/gate/actor";
import { signedIn, signIn, startSession, whoIs } from "#app/web/session.server";
import { accounts } from "#drizzle/schema/accounts";
import { done, openWorld, type World } from "#tests/support/world";

const password = "een heel lang woord";

describe("accounts", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test("a sign-in name is one person's, whatever capitals and blanks it is written with", async () => {
    done(await register.run(null, { name: "Samira", signIn: "Samira", password }));
    const again = await register.run(null, {
      name: "Another",
      signIn: " SAMIRA ",
      password: "iets heel anders",
    });
    expect(again).toEqual({ kind: "invalid", fields: { signIn: "sign-in-taken" } });
  });

  test("of two people who take the same name at the same moment one gets it", async () => {
    const ended = await Promise.all(
      ["one", "two"].map((name) => register.run(null, { name, signIn: "same-moment", password })),
    );
    expect(ended.map(({ kind }) => kind).sort()).toEqual(["done", "invalid"]);
  });

  test("an unknown name and a wrong password get the same answer", async () => {
    done(await register.run(null, { name: "Bo", signIn: "bo-known", password }));
    const wrong = await signIn("bo-known", "iets heel anders", "192.0.2.1");
    expect(wrong).toEqual({ ok: false, fields: { signIn: "wrong-sign-in" } });
    expect(await signIn("bo-unknown", password, "192.0.2.1")).toEqual(wrong);
    expect((await signIn("BO-known ", password, "192.0.2.1")).ok).toBe(true);
  });

  test("after ten tries on a name there is a pause, also for who knows the password", async () => {
    done(await register.run(null, { name: "Els", signIn: "els", password }));
    for (let i = 0; i < 10; i++)
      await countAttempt.run(null, { kind: "sign-in-name-here", by: "els 192.0.2.2" });
    expect(await signIn("els", password, "192.0.2.2")).toEqual({
      ok: false,
      fields: { signIn: "too-many-tries" },
    });
    await world.test.admin("update attempts set resets_at = now() - interval '1 second'");
    expect((await signIn("els", password, "192.0.2.2")).ok).toBe(true);
  });

  test("what is counted holds no name and no address", async () => {
    const rows = await world.test.admin("select bucket from attempts");
    expect(JSON.stringify(rows)).not.toMatch(/els|192\.0\.2/);
  });

  test("a person's own question reaches the own account alone, and of that the name", async () => {
    const person = await world.person("asks-for-all");
    const asPerson = <Row>(ask: (db: Db) => Promise<Row>) =>
      world.test.database.transaction("person", person.accountId, ask);
    expect(await asPerson((db) => db.select({ id: accounts.id }).from(accounts))).toEqual([
      { id: person.accountId },
    ]);
    await expect(asPerson((db) => db.select().from(accounts))).rejects.toThrow();
  });

  test("a session is known by its token alone, and the database has no token", async () => {
    const { accountId } = done(await register.run(null, { name: "Jo", signIn: "jo-session", password }));
    const token = await tokenOf(accountId);
    expect((await whoIs(`session=${token}`)).person).toEqual({ accountId });
    const [row] = await world.test.admin(`select id_hash from sessions where account_id = '${accountId}'`);
    expect(row?.id_hash).not.toBe(token);
    expect((await whoIs(`session=${row?.id_hash}`)).person).toBeNull();
    await world.test.admin(
      `update sessions set expires_at = now() - interval '1 second' where account_id = '${accountId}'`,
    );
    expect((await whoIs(`session=${token}`)).person).toBeNull();
  });

  test("a session never outlives its twelve hours", async () => {
    const { accountId } = done(await register.run(null, { name: "Jo", signIn: "jo-long", password }));
    const token = await tokenOf(accountId);
    await world.test.admin(
      `update sessions set absolute_expires_at = now() where account_id = '${accountId}'`,
    );
    expect((await whoIs(`session=${token}`)).person).toBeNull();
  });

  test("whoever left at once is signed out by the first thing that the browser asks, for good", async () => {
    const { accountId } = done(await register.run(null, { name: "Jo", signIn: "jo-left", password }));
    const token = await tokenOf(accountId);
    const left = `session=${token}; weg=1.now`;
    expect(await signedIn(left)).toBeNull();
    expect(await signedIn(`session=${token}`)).toEqual({ accountId });
    const known = await whoIs(left);
    expect(known.person).toBeNull();
    expect(known.cookies.map((cookie) => cookie.split(";")[0])).toEqual(["session=", "weg=0.now"]);
    expect((await whoIs(`session=${token}`)).person).toBeNull();
  });

  test("a household is begun once, however often the button is pressed", async () => {
    const person = await world.person("starter");
    const form = { id: newId() };
    const [one, two] = await Promise.all([
      startHousehold.run(person, form),
      startHousehold.run(person, form),
    ]);
    expect(done(one).householdId).toBe(done(two).householdId);
    done(await startHousehold.run(person, { id: newId() }));
    expect(done(await ownHouseholds.run(person, {}))).toHaveLength(1);
  });

  test("nobody's credentials are missing, not empty", async () => {
    expect(await credentials.run(null, { signIn: "nobody-at-all" })).toEqual({ kind: "missing" });
  });
});

async function tokenOf(accountId: AccountId): Promise<string> {
  const cookies = await startSession({ accountId }, "");
  return /session=([^;]+)/.exec(cookies.join())?.[1] ?? "";
}
