import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nextLine, startChild } from "#tests/support/child";
import { openTestKeys, type TestKeys } from "#tests/support/database";
import { createMasterKey, openKeyStore } from "./key-store";

const household = "0190aaaa-0000-7000-8000-0000000000a1";
const neighbours = "0190aaaa-0000-7000-8000-0000000000b2";
let opened: TestKeys;
beforeEach(() => {
  opened = openTestKeys();
});
afterEach(() => opened.close());

const openAgain = () => openKeyStore(opened.directory, opened.masterKeyFile);
const keyFile = (owner: string) => join(opened.directory, owner.slice(-2), `${owner}.key`);

describe("the key of an owner", () => {
  it("is made once: asked again, also by a later process, it is the same", () => {
    const made = opened.keys.create(household);
    expect(made.secret).toHaveLength(32);
    expect(opened.keys.create(household)).toEqual(made);
    expect(openAgain().create(household)).toEqual(made);
    expect(openAgain().of(household)).toEqual(made);
  });

  it("is another one for every owner, and does not exist before it is made", () => {
    expect(() => opened.keys.of(neighbours)).toThrow(/ENOENT/);
    expect(opened.keys.create(household).secret).not.toEqual(opened.keys.create(neighbours).secret);
  });

  it("is the same for eight processes that make it at the same moment", async () => {
    const owners = Array.from(
      { length: 40 },
      (_, number) => `0190aaaa-0000-7000-8000-${String(number).padStart(12, "0")}`,
    );
    const makers = Array.from({ length: 8 }, () =>
      startChild("create-keys", [opened.directory, opened.masterKeyFile, ...owners]),
    );
    for (const maker of makers) expect(await nextLine(maker)).toBe("ready");
    for (const maker of makers) maker.process.stdin.end("go\n");
    const made = await Promise.all(makers.map((maker) => maker.finished()));
    const kept = owners.map((owner) => openAgain().of(owner).secret.toString("hex"));
    expect(new Set(kept).size).toBe(40);
    expect(made).toEqual(makers.map(() => ({ lines: kept, code: 0, complaints: "" })));
  });

  it("does not open in the place of another owner's", () => {
    opened.keys.create(household);
    opened.keys.create(neighbours);
    copyFileSync(keyFile(household), keyFile(neighbours));
    expect(() => openAgain().of(neighbours)).toThrow(/unable to authenticate/);
    expect(() => openAgain().of(household)).not.toThrow();
  });

  it("does not open when its file was changed or cut", () => {
    opened.keys.create(household);
    const file = readFileSync(keyFile(household));
    writeFileSync(keyFile(household), file.subarray(0, file.length - 1));
    expect(() => openAgain().of(household)).toThrow();
  });
});

describe("the master key", () => {
  it("that is another one opens nothing, and says so at the start", () => {
    const otherFile = `${opened.masterKeyFile}.other`;
    createMasterKey(otherFile);
    expect(() => openKeyStore(opened.directory, otherFile)).toThrow(/unable to authenticate/);
  });

  it("is never made over one that exists", () => {
    const first = readFileSync(opened.masterKeyFile, "utf8");
    createMasterKey(opened.masterKeyFile);
    expect(readFileSync(opened.masterKeyFile, "utf8")).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(["", "abc", "g".repeat(64), "0".repeat(63)])("is refused when its file holds %j", (text) => {
    const file = `${opened.masterKeyFile}.bad`;
    writeFileSync(file, text);
    expect(() => openKeyStore(opened.directory, file)).toThrow(/not 64 hexadecimal characters/);
  });
});

describe("the files of the store", () => {
  it("can be read by nobody else on this machine, and no draft stays behind", () => {
    opened.keys.create(household);
    const files = readdirSync(opened.directory, { recursive: true, withFileTypes: true });
    const modes = files.map((file) => [
      file.isDirectory(),
      statSync(join(file.parentPath, file.name)).mode & 0o777,
    ]);
    expect(modes.sort()).toEqual([
      [false, 0o600],
      [false, 0o600],
      [true, 0o700],
      [true, 0o700],
    ]);
    expect(statSync(opened.masterKeyFile).mode & 0o777).toBe(0o600);
  });

  it("hold no key in readable form", () => {
    const { secret } = opened.keys.create(household);
    expect(readFileSync(keyFile(household)).includes(secret)).toBe(false);
  });
});

it("a secret for one purpose says nothing about another, and differs per installation", () => {
  const elsewhere = openTestKeys();
  const secrets = [
    opened.keys.secretFor("index"),
    opened.keys.secretFor("words"),
    elsewhere.keys.secretFor("index"),
  ];
  elsewhere.close();
  expect(new Set(secrets.map((secret) => secret.toString("hex"))).size).toBe(3);
  expect(openAgain().secretFor("index")).toEqual(secrets[0]);
});
