import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoPassword, familySignIn, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import { deployed, health, type OwnHouse, ownHouse, serve, start } from "./own-house";
import type { Settings } from "./running";

let house: OwnHouse;
beforeEach(async () => {
  house = await ownHouse();
});
afterEach(() => house.close());

describe("who starts the house", () => {
  it("is told where it is and whom to try it as, and may stop and start it again", async () => {
    const first = await house.started(start, { SEED: "demo" });
    const tryItAs = `Try it as ${familySignIn} (a family) or ${helperSignIn} (a helper), password ${demoPassword}`;
    expect(first.printed.slice(-2)).toEqual([`Bij Ons is at ${first.url}`, tryItAs]);
    expect(await health(first)).toEqual([200, { status: "ok", database: house.database.kind }]);
    expect((await fetch(first.url)).status).toBe(200);
    expect(await first.stop("SIGINT")).toMatchObject({ code: 0, complaints: [] });

    const second = await house.started(start, { SEED: "demo" });
    expect(second.printed).toContain(tryItAs);
    expect(await second.stop("SIGTERM")).toMatchObject({ code: 0, complaints: [] });

    const ownKey = { MASTER_KEY_FILE: join(String(house.settings.DATA_DIR), "master.key") };
    const home = { ...deployed, ...ownKey, ALLOW_EMBEDDED_DB: "1" };
    expect(await house.complaintOf(serve, home)).toBe(
      "This database holds the demo, with sign-ins that everybody knows.",
    );
  });

  it("hears of no sign-ins where nobody was invented", async () => {
    const empty = await house.started(serve, { SEED: "none" });
    expect(empty.printed).toEqual([`Bij Ons is at ${empty.url}`]);
  });

  it("may send the same signal twice, as a terminal and npm do together", async () => {
    const one = await house.started(serve, { SEED: "none" });
    const [ended] = await Promise.all([one.stop("SIGINT"), one.stop("SIGINT")]);
    expect(ended).toMatchObject({ code: 0, complaints: [] });
  });
});

describe("npm, told to stop,", () => {
  it("takes the program with it, though the shell between them passes no signal on", async () => {
    const { PATH, HOME } = process.env;
    const settings: Settings = { PATH, HOME, ...house.settings, SEED: "none" };
    const npm = spawn("npm", ["start"], {
      env: settings as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const url = await addressIn(createInterface({ input: npm.stdout }));
    expect((await fetch(url)).status).toBe(200);
    npm.kill("SIGTERM");
    // Its output is also the program's, and closes when both have ended.
    npm.stdout.resume();
    await once(npm, "close");
    await expect(fetch(url)).rejects.toThrow();
  });
});

async function addressIn(lines: Interface): Promise<string> {
  for await (const line of lines) if (line.startsWith("Bij Ons is at ")) return line.split(" ").at(-1) ?? "";
  throw new Error("It ended before it said where it is.");
}
