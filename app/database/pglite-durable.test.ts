import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { nextLine, startChild } from "#tests/support/child";
import { openDurably } from "./pglite-durable";

interface Commit {
  number: number;
  synced: number;
}

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "bij-ons-durable-"));
});
afterEach(() => rmSync(place, { recursive: true }));

it("every row that was confirmed is there after a kill, and the disk was asked to keep each one", async () => {
  const folder = join(place, "database");
  const confirmed = await commitsUntilKilled(folder, 60);

  const client = await openDurably(folder);
  const { rows } = await client.query<{ number: number }>("select number from kept order by number");
  await client.close();

  expect(confirmed.length).toBeGreaterThanOrEqual(60);
  expect(rows.map((row) => row.number).slice(0, confirmed.length)).toEqual(
    confirmed.map((commit) => commit.number),
  );
  expect(confirmed.filter((commit) => commit.synced === 0)).toEqual([]);
});

/** The child is in the middle of a further commit when it is killed: it never stops by itself. */
async function commitsUntilKilled(folder: string, wanted: number): Promise<Commit[]> {
  const child = startChild("commit-rows", [folder]);
  const printed: string[] = [];
  while (printed.length < wanted) printed.push(await nextLine(child));
  const rest = child.finished();
  await child.killHard();
  return [...printed, ...(await rest).lines].map((line) => JSON.parse(line) as Commit);
}
