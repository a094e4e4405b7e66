import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Db, database, lookIn, type Realm } from "#app/database/connection.server";
import { goals } from "#drizzle/schema/plan";
import { grants, invitations } from "#drizzle/schema/sharing";
import { householdTables } from "#tests/access/no-override-digest";
import { openTestDatabase, type TestDatabase, testOn } from "#tests/support/database";
import { addHousehold, type TestHousehold } from "./household-rows";

let opened: TestDatabase;
let home: TestHousehold;
let elsewhere: TestHousehold;
const stranger = "0190aaaa-0000-7000-8000-0000000000ff";

beforeAll(async () => {
  opened = await openTestDatabase();
  home = await addHousehold(opened, "01");
  elsewhere = await addHousehold(opened, "02");
});
afterAll(() => opened.close());

describe("one viewer after another on the same connection", () => {
  it("sees the own household and nothing of the one before", async () => {
    expect(await goalsSeenBy(home.owner)).toEqual([home.goal]);
    expect(await goalsSeenBy(elsewhere.owner)).toEqual([elsewhere.goal]);
    expect(await goalsSeenBy(stranger)).toEqual([]);
  });

  it("gets nothing from a transaction that failed", async () => {
    const failed = asPerson(home.owner, async (db) => {
      await db.select().from(goals);
      throw new Error("halfway");
    });
    await expect(failed).rejects.toThrow("halfway");
    expect(await goalsSeenBy(stranger)).toEqual([]);
  });

  it("gets nothing from a transaction in which the database refused something", async () => {
    await expect(asPerson(home.owner, (db) => run(db, "select 1 / 0"))).rejects.toThrow();
    expect(await goalsSeenBy(stranger)).toEqual([]);
  });

  it.each(["visitor", "auth", "job"] satisfies Realm[])(
    "finds no role and no account left behind in the %s realm",
    async (realm) => {
      const look =
        "select current_user as role, current_setting('app.account_id', true) as account, pg_backend_pid() as pid";
      const [before] = await database().transaction(realm, home.owner, (db) => run(db, look));
      const [after] = await database().transaction(realm, null, (db) => run(db, look));
      expect(before).toEqual({ role: `app_${realm}`, account: home.owner, pid: before?.pid });
      expect(after).toEqual({ role: `app_${realm}`, account: "", pid: before?.pid });
    },
  );
});

describe("a party who looks in one household alone", () => {
  const lookingIn = (account: string, householdId: string | null) =>
    asPerson(account, async (db) => {
      await lookIn(db, householdId);
      return (await db.select({ id: goals.id }).from(goals)).map(({ id }) => id);
    });

  it("sees what is granted there, and nothing from elsewhere", async () => {
    expect(await lookingIn(home.party, home.id)).toEqual([home.goal]);
    expect(await lookingIn(home.party, elsewhere.id)).toEqual([]);
  });

  it("sees no more than without it, in a household where nothing is granted", async () => {
    expect(await lookingIn(stranger, home.id)).toEqual([]);
    expect(await lookingIn(elsewhere.party, home.id)).toEqual([]);
  });

  it("sees everything again afterwards, in the same transaction and in the next", async () => {
    const both = await asPerson(home.party, async (db) => {
      await lookIn(db, elsewhere.id);
      await lookIn(db, null);
      return db.select({ id: goals.id }).from(goals);
    });
    expect(both).toEqual([{ id: home.goal }]);
    await lookingIn(home.party, elsewhere.id);
    expect(await goalsSeenBy(home.party)).toEqual([home.goal]);
  });

  it("names a household by its UUID alone", async () => {
    const forged = "'; set local role app_job; --";
    expect(await reason(lookingIn(home.party, forged))).toMatch("named by a UUID");
  });
});

describe("a transaction of one moment", () => {
  const at = (sees: "one moment" | undefined, asked: string) =>
    database().transaction("person", home.owner, (db) => run(db, asked), sees);
  const how =
    "select current_setting('transaction_isolation') as level, current_setting('transaction_read_only') as reads";

  it("sees with every statement what the first one saw", async () => {
    expect(await at("one moment", how)).toEqual([{ level: "repeatable read", reads: "on" }]);
    expect(await at(undefined, how)).toEqual([{ level: "read committed", reads: "off" }]);
  });

  it("writes nothing", async () => {
    const writing = "update grants set revoked_at = now() where false";
    expect(await reason(at("one moment", writing))).toMatch(/read-only transaction/);
  });
});

describe("a question to the database", () => {
  it.each(["person", "visitor", "auth", "job"] satisfies Realm[])(
    "is not compiled in the %s realm, which takes longer than answering it",
    async (realm) => {
      const asked = database().transaction(realm, home.owner, (db) =>
        run(db, "select pg_jit_available() as compiles"),
      );
      expect(await asked).toEqual([{ compiles: false }]);
    },
  );
});

describe("a person who gets raw SQL into a transaction", () => {
  it.each(["app.account_id", "role"])("cannot forge %s with set_config", async (setting) => {
    const forged = asPerson(stranger, (db) =>
      run(db, `select set_config('${setting}', '${home.owner}', true)`),
    );
    await expect(reason(forged)).resolves.toMatch(/permission denied for function set_config/);
  });

  it.each(["app_auth", "app_job", "app_definer", "app_owner", "postgres"])(
    testOn === "postgres"
      ? "cannot become %s, for the login of its realm is no member of it"
      : "can become %s in the embedded database, whose one login is the superuser: no wall against injected SQL",
    async (role) => {
      const become = reason(asPerson(stranger, (db) => run(db, `set local role ${role}`)));
      if (testOn === "postgres") await expect(become).resolves.toMatch(/permission denied to set role/);
      else await expect(become).resolves.toBe("nothing went wrong");
    },
  );

  it("cannot read the accounts of others, nor any password hash", async () => {
    await expect(
      reason(asPerson(home.owner, (db) => run(db, "select password_hash from accounts"))),
    ).resolves.toMatch(/permission denied/);
    expect(await asPerson(stranger, (db) => run(db, "select id from accounts"))).toEqual([]);
  });
});

describe("a transaction without a viewer", () => {
  it("is not opened for a person", async () => {
    await expect(reason(database().transaction("person", null, async () => {}))).resolves.toMatch(
      /needs its account/,
    );
    await expect(reason(asPerson("' or true --", async () => {}))).resolves.toMatch(/named by a UUID/);
  });

  it.each(["reset app.account_id", "set local app.account_id = ''"])(
    "sees no row of any household: %s",
    async (nobody) => {
      await opened.admin("begin");
      try {
        const tables = await opened.admin(
          `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          and (relname = 'households' or oid in (select attrelid from pg_attribute where attname = 'household_id'))`,
        );
        expect(tables.map(({ name }) => String(name)).sort()).toEqual(householdTables);
        for (const { name } of tables) {
          await opened.admin("reset role");
          expect([name, await opened.admin(`select 1 as one from ${name} limit 1`)]).toEqual([
            name,
            [{ one: 1 }],
          ]);
          await opened.admin(`${nobody}; set local role app_person`);
          expect([name, await opened.admin(`select 1 as one from ${name} limit 1`)]).toEqual([name, []]);
        }
      } finally {
        await opened.admin("rollback");
      }
    },
  );

  it.each(["visitor", "auth", "job"] satisfies Realm[])("has no right on any plan as %s", async (realm) => {
    const looked = database().transaction(realm, null, (db) => db.select().from(goals));
    await expect(reason(looked)).resolves.toMatch(/permission denied for table goals/);
  });
});

describe("an update without where, which asks no select policy", () => {
  const revoked = () => opened.admin("select household_id from grants where revoked_at is not null");
  const withdrawn = () => opened.admin("select household_id from invitations where withdrawn_at is not null");

  it.each(["stranger", "party", "member"] as const)("by a %s revokes and withdraws nothing", async (who) => {
    const account = who === "stranger" ? stranger : home[who];
    await asPerson(account, (db) =>
      db.update(grants).set({ revokedAt: sql`now()`, revokedBy: home.memberId }),
    );
    await asPerson(account, (db) => db.update(invitations).set({ withdrawnAt: sql`now()` }));
    expect([await revoked(), await withdrawn()]).toEqual([[], []]);
  });

  it("by an owner stays within the own household", async () => {
    await asPerson(home.owner, (db) =>
      db.update(grants).set({ revokedAt: sql`now()`, revokedBy: home.ownerId }),
    );
    await asPerson(home.owner, (db) => db.update(invitations).set({ withdrawnAt: sql`now()` }));
    const own = [{ household_id: home.id }];
    expect([await revoked(), await withdrawn()]).toEqual([own, own]);
  });
});

function asPerson<Result>(account: string, work: (db: Db) => Promise<Result>): Promise<Result> {
  return database().transaction("person", account, work);
}

async function goalsSeenBy(account: string): Promise<string[]> {
  const seen = await asPerson(account, (db) => db.select({ id: goals.id }).from(goals));
  return seen.map((goal) => goal.id);
}

/** What injected SQL could do: the type of a transaction does not offer this. */
async function run(db: Db, text: string): Promise<Record<string, unknown>[]> {
  const answer: unknown = await (db as PgDatabase<PgQueryResultHKT>).execute(sql.raw(text));
  return Array.isArray(answer) ? [...answer] : (answer as { rows: Record<string, unknown>[] }).rows;
}

/** What the database said, or that it said nothing. */
function reason(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "nothing went wrong",
    (error: Error) => `${error.message}: ${error.cause instanceof Error ? error.cause.message : ""}`,
  );
}
