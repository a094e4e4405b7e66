import { startFloor } from "../house";
import type { Ask } from "../measure/load";
import { figure, percent } from "../measure/result";
import { withFile } from "../measure/with-file";
import { contender, lineOf, of, race, rounds, type Scenario, type Setting } from "./setting";

/** Of the data the one family with forty goals and a thousand things under them. */
const fullest = 500;

/** In a shorter round not one file is ready. */
const leastSeconds = 3;

/** Everything of a very full plan in one file, against the same number of bytes from memory. */
export const exportOfPlan: Scenario = {
  name: "export-of-big-plan",
  async measure(setting) {
    const account = setting.data.families[fullest]?.ownerAccount ?? "";
    const ask = { path: "/plan/bewaren/alles", cookie: setting.cookieOf(account) };
    const answer = await fetch(setting.product.url + ask.path, { headers: { Cookie: ask.cookie } });
    const file = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) throw new Error(`The file answers ${answer.status}.`);
    const measured = await withFile(file, (BENCH_PAGE) => besideMemory(setting, ask, BENCH_PAGE));
    const [ours, least] = [of(measured, "bij-ons"), of(measured, "bytes-from-memory")];
    return [
      {
        ...lineOf(setting, "export-of-big-plan", ours),
        ours: `${figure(ours.perSecond)} files/s`,
        against: { name: "bytes-from-memory", figure: `${Math.round(least.perSecond)} req/s` },
        ratio: `${percent(ours.perSecond, least.perSecond)} of bytes-from-memory`,
        figures: { ours: ours.perSecond, against: least.perSecond },
      },
    ];
  },
};

async function besideMemory(setting: Setting, ask: Ask, BENCH_PAGE: string) {
  const floor = await startFloor("html-from-memory", { BENCH_PAGE });
  try {
    return await race(
      [contender(setting.product, [ask]), contender(floor, [{ path: "/" }], "bytes-from-memory")],
      { ...rounds, seconds: Math.max(rounds.seconds, leastSeconds) },
    );
  } finally {
    await floor.stop();
  }
}
