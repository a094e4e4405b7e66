import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildFiles } from "./build-files.server";

test("a file that was taken away meanwhile ends its own answer, and the others go on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-"));
  for (const name of ["gone.js", "there.js"]) writeFileSync(join(folder, name), "1;");
  const files = buildFiles(folder);
  const server = createServer((request, response) => files(request, response, () => response.end()));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    rmSync(join(folder, "gone.js"));
    await expect(fetch(`${url}/gone.js`).then((answer) => answer.text())).rejects.toThrow();
    const there = await fetch(`${url}/there.js`);
    expect([there.status, await there.text()]).toEqual([200, "1;"]);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
