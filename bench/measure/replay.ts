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
  /** By one of the connections, counted from 0. */
  once(page: Page, connection: number): Promise<void>;
  close(): Promise<void>;
}

/** The raw driver: each connection asks the statements of a page one behind the other without waiting, those with values prepared. */
export function openReplay(url: string, connections: number): Replay {
  const settings = { max: 1, onnotice: () => {}, fetch_types: false, types: asHeard };
  const clients = Array.from({ length: connections }, () => postgres(url, settings));
  return {
    async once(page, connection) {
      const client = clients[connection % connections];
      if (!client) throw new Error("Nobody is there to ask.");
      const prepare = true;
      await Promise.all(
        page.map(({ sql, values }) =>
          values.length === 0 ? client.unsafe(sql) : client.unsafe(sql, values, { prepare }),
        ),
      );
    },
    async close() {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

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
