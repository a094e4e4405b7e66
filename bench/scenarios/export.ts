import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startFloor } from "../house";
import { figure, percent } from "../measure/result";
import { contender, lineOf, of, race, type Scenario } from "./setting";

/** Of the data the one family with forty goals and a thousand things under them. */
const fullest = 500;

/** Everything of a very full plan in one file, against the same number of bytes from memory. */
export const exportOfPlan: Scenario = {
  name: "export-of-big-plan",
  async measure(setting) {
    const account = setting.data.families[fullest]?.ownerAccount ?? "";
    const ask = { path: "/plan/bewaren/alles", cookie: setting.cookieOf(account) };
    const answer = await fetch(setting.product.url + ask.path, { headers: { Cookie: ask.cookie } });
    const file = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200) throw new Error(`The file answers ${answer.status}.`);
    const folder = mkdtempSync(join(tmpdir(), "bij-ons-bench-"));
    const BENCH_PAGE = join(folder, "file");
    writeFileSync(BENCH_PAGE, file);
    const floor = await startFloor("html-from-memory", { BENCH_PAGE });
    try {
      const measured = await race([
        contender(setting.product, [ask]),
        contender(floor, [{ path: "/" }], "bytes-from-memory"),
      ]);
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
    } finally {
      await floor.stop();
      rmSync(folder, { recursive: true });
    }
  },
};
