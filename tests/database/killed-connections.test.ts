import { expect, it } from "vitest";
import { nextLine, startChild } from "#tests/support/child";
import { openTestDatabase, testOn } from "#tests/support/database";
import { connectAsAdmin, copyOfTemplate } from "#tests/support/server-database";

const kills = 2_000;

/** The work goes on meanwhile. How much of it is done while connections are killed as fast as they come depends on how long a new one takes. */
const partThatWorks = 0.1;

if (testOn === "postgres") {
  it("two thousand connections killed under load: nothing hangs, nobody gets another's answers, all works afterwards", async () => {
    await killUnderLoad();
  }, 600_000);
} else {
  it("the embedded database has no connection that could be killed: it is inside this process", async () => {
    const opened = await openTestDatabase();
    expect(opened.database.kind).toBe("embedded");
    await opened.close();
  });
}

async function killUnderLoad(): Promise<void> {
  const copy = await copyOfTemplate();
  const admin = connectAsAdmin(copy.url);
  const child = startChild("work-under-kills", [copy.url]);
  try {
    expect(await nextLine(child)).toBe("working");
    let ended = false;
    child.process.once("exit", () => {
      ended = true;
    });
    const killed = new Set<number>();
    while (killed.size < kills && !ended) await killSome(admin, killed);
    child.process.stdin.end("stop\n");
    const { lines, code, complaints } = await child.finished();
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
    expect(killed.size).toBeGreaterThanOrEqual(kills);
    const told = JSON.parse(lines.at(-1) ?? "");
    expect(told).toMatchObject({ ofAnother: 0, later: 50 });
    expect(told.longestMs).toBeLessThan(5_000);
    expect(told.done).toBeGreaterThan(kills * partThatWorks);
    expect(told.lost).toBeGreaterThan(0);
  } finally {
    await child.killHard();
    await admin.end();
    await copy.drop();
  }
}

/** Connections at random, whatever they are doing: idle, signing in, asking, committing. Four are left to work. */
async function killSome(admin: ReturnType<typeof connectAsAdmin>, killed: Set<number>): Promise<void> {
  const victims = await admin<{ pid: number }[]>`
    select pid, pg_terminate_backend(pid) from (
      select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
      order by random() offset 4
    ) as victim`;
  for (const victim of victims) killed.add(victim.pid);
}
