import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testOn } from "#tests/support/database";
import { deployed, health, type OwnHouse, ownHouse, serve, start } from "./own-house";
import type { Settings } from "./running";

let house: OwnHouse;
beforeEach(async () => {
  house = await ownHouse();
});
afterEach(() => house.close());

describe("what stands in the way of a start is told in one sentence", () => {
  it("a port in use, before anything else is done", async () => {
    const { port, close } = await takenPort();
    const sentence = `Port ${port} is in use. Set PORT to another one.`;
    expect(await house.complaintOf(start, { PORT: port, DATABASE_URL: "never looked at" })).toBe(sentence);
    expect(await house.complaintOf(serve, { PORT: port, SEED: "none" })).toBe(sentence);
    await close();
  });

  it("an older Node", async () => {
    const older = "Object.defineProperty(process.versions, 'node', { value: '18.20.4' })";
    const program = ["--import", `data:text/javascript,${older}`, ...start];
    expect(await house.complaintOf(program, {})).toBe(
      "This needs Node 20.19 or newer, and this is Node 18.20.4.",
    );
  });

  it.each<[string, Settings, string | RegExp]>([
    ["no port number", { PORT: "http" }, "PORT is no port number: http"],
    [
      "no address of this machine",
      { HOST: "203.0.113.1", SEED: "none" },
      /^There is no address 203\.0\.113\.1 on/,
    ],
    ["no address at all", { DATABASE_URL: "localhost:5432" }, /^DATABASE_URL is not a PostgreSQL address/],
    [
      "a closed door",
      { DATABASE_URL: "postgres://me@127.0.0.1:1/plan" },
      /does not answer .*ECONNREFUSED 127\.0\.0\.1:1/,
    ],
    ["no mail server", { SMTP_URL: "mail.example" }, /^SMTP_URL is no address of a mail server/],
    [
      "a mail server without a sender",
      { SMTP_URL: "smtp://mail.example", APP_URL: "https://plan.example" },
      /^MAIL_FROM is the address/,
    ],
    [
      "text messages without a mail server",
      { SMS_DOMAIN: "sms.example" },
      "SMS_DOMAIN needs SMTP_URL: text messages leave by that mail server.",
    ],
    ["an unknown mode", { BIJ_ONS_MODE: "prod" }, 'BIJ_ONS_MODE is "production" or "demo", and not "prod".'],
  ])("%s", async (_what, settings, sentence) => {
    for (const program of [start, serve])
      expect(await house.complaintOf(program, settings)).toMatch(sentence);
  });
});

describe("a deployment, also by way of npm start,", () => {
  const deployment = { ...deployed, DATABASE_URL: "postgres://me@127.0.0.1:1/plan" };
  const keyless = /^Production needs MASTER_KEY_FILE/;

  it("needs an address, a database, a key, and no demo", async () => {
    for (const program of [start, serve]) {
      expect(await house.complaintOf(program, { ...deployment, APP_URL: undefined })).toMatch(
        /^A deployment needs APP_URL/,
      );
      expect(await house.complaintOf(program, { ...deployment, DATABASE_URL: undefined })).toMatch(
        /^Production needs DATABASE_URL/,
      );
      expect(await house.complaintOf(program, deployment)).toMatch(keyless);
      expect(await house.complaintOf(program, { ...deployment, SEED: "demo" })).toMatch(
        /^SEED=demo has sign-ins that everybody/,
      );
    }
    expect(
      await house.complaintOf(serve, { ...deployment, NODE_ENV: undefined, BIJ_ONS_MODE: "production" }),
    ).toMatch(keyless);
  });

  it("needs the very key that its texts were sealed with", async () => {
    const missing = { ...deployment, MASTER_KEY_FILE: join(String(house.settings.DATA_DIR), "no.key") };
    expect(await house.complaintOf(serve, missing)).toMatch(/^There is no master key in .*no\.key/);
    expect(await house.complaintOf(serve, { ...deployment, ...house.keyOf("0123") })).toMatch(
      /is not 64 hexadecimal characters/,
    );

    const one = await house.started(serve, { ...house.keyOf(randomBytes(32).toString("hex")), SEED: "none" });
    await one.stop();
    const another = { ...deployment, ...house.keyOf(randomBytes(32).toString("hex")) };
    expect(await house.complaintOf(serve, another)).toMatch(
      /^The keys in .* cannot be opened \(MASTER_KEY_FILE, KEY_DIR\)/,
    );
  });
});

describe("a database that is not as it should be", () => {
  it("stops the start when a migration fails on it", async () => {
    await house.database.admin("create table accounts ()");
    expect(await house.complaintOf(serve, {})).toMatch(
      /^A migration failed, so nothing was started: relation "accounts" already exists/,
    );
  });

  if (testOn === "pglite") {
    it("is not opened twice", async () => {
      await house.started(serve, { SEED: "none" });
      expect(await house.complaintOf(serve, { PORT: "0" })).toMatch(
        /^The database folder .* is in use by process \d+\. Stop/,
      );
    });
  } else {
    it("is named when the server has none of that name", async () => {
      const elsewhere = String(house.database.settings.DATABASE_URL).replace(/\/[^/]*$/, "/nowhere_at_all");
      expect(await house.complaintOf(serve, { DATABASE_URL: elsewhere })).toMatch(
        /does not answer at DATABASE_URL: database "nowhere_at_all" does not exist/,
      );
    });

    it("is not served by a deployment that is newer than it", async () => {
      const deployment = { ...deployed, ...house.keyOf("b".repeat(64)) };
      const unready = /^The database is not ready: .* Run: npm run db:migrate$/;
      expect(await house.complaintOf(serve, deployment)).toMatch(unready);
      const first = await house.started(serve, { ...deployment, NODE_ENV: undefined, SEED: "none" });
      await first.stop();
      await house.database.admin(`delete from drizzle.__drizzle_migrations
        where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`);
      expect(await house.complaintOf(serve, deployment)).toBe(
        "The database is older than this program. Run: npm run db:migrate",
      );
    });

    it("is missed by /healthz when it is gone", async () => {
      const one = await house.started(serve, { SEED: "none" });
      await house.database.drop();
      expect(await health(one)).toEqual([503, { status: "unavailable", database: "unreachable" }]);
    });
  }
});

async function takenPort(): Promise<{ port: string; close(): Promise<unknown> }> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  return { port, close: () => new Promise((resolve) => server.close(resolve)) };
}
