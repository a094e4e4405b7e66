import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asksByPost, helperWithMail, lettersTo } from "#tests/support/asking-by-post";
import { testOn } from "#tests/support/database";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const workers = 2;

const several = testOn === "postgres";

if (!several)
  test("the embedded database is not served by several processes", async () => {
    await expect(startProduct({ settings: { WORKERS: "2" } })).rejects.toThrow("WORKERS needs DATABASE_URL");
  });

if (several) describe("several processes on one port", serveTogether);

function serveTogether() {
  let mail: MailServer;
  let product: RunningProduct;
  beforeAll(async () => {
    mail = await openMailServer();
    product = await startProduct({ demo: true, settings: { WORKERS: String(workers), ...lettersTo(mail) } });
  });
  afterAll(async () => {
    await product?.stop();
    await mail?.close();
  });

  const processes = () => childrenOf(product.pid());
  const health = () => fetch(`${product.url}/healthz`).then(({ status }) => status);
  const askedAtOnce = (count: number) => Promise.all(Array.from({ length: count }, health));

  test("share the work: both have answered, and the demo is there once", async () => {
    await expect.poll(processes, { timeout: 20_000 }).toHaveLength(workers);
    const before = processes().map(workedBy);
    for (let round = 0; round < 10; round++) expect(new Set(await askedAtOnce(20))).toEqual(new Set([200]));
    for (const [index, pid] of processes().entries())
      expect(workedBy(pid)).toBeGreaterThan(before[index] ?? 0);
    const rows = await product.admin(
      "select count(*)::int as count, count(distinct sign_in_index)::int as people from accounts",
    );
    expect(rows[0]?.count).toBe(rows[0]?.people);
  });

  test("carry each letter once, whoever was asked", async () => {
    const { page } = await helperWithMail(product.url, mail, "selam@example.nl");
    mail.letters.length = 0;
    for (let asked = 0; asked < 4; asked++) await asksByPost(product.url, page);
    await expect.poll(() => mail.letters.length, { timeout: 30_000 }).toBe(4);
    const waiting = "select count(*)::int as count from letters where address is not null";
    await expect.poll(async () => (await product.admin(waiting))[0]?.count, { timeout: 15_000 }).toBe(0);
    expect(mail.letters).toHaveLength(4);
  });

  test("go on when one is killed, and another takes its place", async () => {
    const [killed = 0, stays = 0] = processes();
    process.kill(killed, "SIGKILL");
    await expect.poll(() => processes().includes(killed)).toBe(false);
    expect(new Set(await askedAtOnce(20))).toEqual(new Set([200]));
    await expect.poll(processes, { timeout: 20_000 }).toHaveLength(workers);
    expect(processes()).toContain(stays);
    expect(processes()).not.toContain(killed);
    expect(new Set(await askedAtOnce(20))).toEqual(new Set([200]));
  });

  test("end together, and none stays behind", async () => {
    const own = await startProduct({ settings: { WORKERS: "3" } });
    await expect.poll(() => childrenOf(own.pid()), { timeout: 20_000 }).toHaveLength(3);
    const all = [own.pid(), ...childrenOf(own.pid())];
    await own.stop();
    expect(all.filter(isThere)).toEqual([]);
  });
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
}

/** Processor time that a process has used, in hundredths of a second. */
function workedBy(pid: number): number {
  const [, after = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [user = 0, system = 0] = after.split(" ").slice(11, 13).map(Number);
  return user + system;
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}
