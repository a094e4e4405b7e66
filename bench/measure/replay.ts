import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import type { Statement } from "./wire";

/** What one page asked of PostgreSQL, to be asked again by something else. */
export type Page = Statement[];

/** The values go as they were heard on the wire: whatever the type, as the text of PostgreSQL itself. */
const asHeard = Object.fromEntries(
  [16, 20, 21, 23, 25, 114, 1043, 1082, 1114, 1184, 2950, 3802].map((oid) => [
    `t${oid}`,
    { to: oid, from: [oid], serialize: (value: string) => value, parse: (value: string) => value },
  ]),
);

export interface Replay {
  once(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** The raw driver: each connection asks the statements of a page one behind the other, those with values prepared. */
export function openReplay(url: string, connections: number): Replay {
  const client = postgres(url, { max: connections, onnotice: () => {}, fetch_types: false, types: asHeard });
  return {
    async once(page) {
      const one = await client.reserve();
      try {
        await Promise.all(page.map(({ sql, values }) => asked(one, sql, values)));
      } finally {
        one.release();
      }
    },
    close: () => client.end(),
  };
}

const asked = (client: postgres.Sql, sql: string, values: (string | null)[]) =>
  values.length === 0 ? client.unsafe(sql).simple() : client.unsafe(sql, values, { prepare: true });

/** Pages a second by pgbench, each statement prepared and in a trip of its own; null where there is no pgbench or it cannot say them. */
export async function byPgbench(
  url: string,
  pages: Page[],
  { seconds, connections }: { seconds: number; connections: number },
): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-bench-"));
  const values: string[] = [];
  const hold = (value: string) => `v${values.push(value) - 1}`;
  try {
    const scripts = pages.flatMap((page, number) => {
      const file = join(folder, `page-${number}.sql`);
      writeFileSync(file, page.flatMap((statement) => linesOf(statement, hold)).join("\n"));
      return ["-f", file];
    });
    const held = values.flatMap((value, number) => ["-D", `v${number}=${value}`]);
    const how = ["-n", "-M", "prepared", "-c", String(connections), "-j", "1", "-T", String(seconds)];
    const said = await outputOf("pgbench", [...how, ...held, ...scripts, url]);
    const found = /tps = ([\d.]+) \(without/.exec(said)?.[1];
    return found ? Number(found) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As pgbench reads them: one statement a line, and what was bound as variables of its own. */
function linesOf({ sql, values }: Statement, hold: (value: string) => string): string[] {
  const oneLine = sql.replace(/\s+/g, " ");
  if (values.length === 0) return oneLine.split(/;\s*/).map((part) => `${part};`);
  const named = oneLine.replace(/\$(\d+)/g, (_, number: string) => {
    const value = values[Number(number) - 1] ?? null;
    return value === null ? "null" : `:${hold(value)}`;
  });
  return [`${named};`];
}

function outputOf(command: string, args: string[]): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (text) => {
      said += text;
    });
    child.on("error", () => resolve(""));
    child.on("close", () => resolve(said));
  });
}
