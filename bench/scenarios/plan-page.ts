import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startFloor } from "../house";
import type { Ask } from "../measure/load";
import { percent } from "../measure/result";
import { contender, countOf, lineOf, of, race, type Scenario, type Setting } from "./setting";

/** Families enough that no two requests at once are about the same one. */
const families = 200;

export const planPage: Scenario = {
  name: "plan-page",
  async measure(setting) {
    const asks = setting.data.families.slice(0, families).map(
      (family): Ask => ({
        path: "/plan",
        cookie: setting.cookieOf(family.ownerAccount),
      }),
    );
    return againstFloors(setting, "plan-page", asks);
  },
};

export const goalAsParty: Scenario = {
  name: "goal-as-party",
  async measure(setting) {
    const asks = setting.data.families.slice(50, 50 + families).map(
      (family): Ask => ({
        path: `/plan/doelen/${family.goalIds[0]}`,
        cookie: setting.cookieOf(family.partyAccount),
      }),
    );
    return againstFloors(setting, "goal-as-party", asks);
  },
};

export const goalAsOwner: Scenario = {
  name: "goal-as-owner",
  async measure(setting) {
    const asks = setting.data.families.slice(0, families).map(
      (family): Ask => ({
        path: `/plan/doelen/${family.goalIds[0]}`,
        cookie: setting.cookieOf(family.ownerAccount),
      }),
    );
    return againstFloors(setting, "goal-as-owner", asks);
  },
};

/** The page, in one run with the same markup by Remix from a constant, by React alone, and from memory. */
async function againstFloors(setting: Setting, scenario: string, asks: Ask[]) {
  const heard = await setting.listen(asks[0] ?? { path: "/" });
  if (heard.status !== 200) throw new Error(`${scenario}: the page answers ${heard.status}.`);
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-bench-"));
  const BENCH_PAGE = join(folder, "page.html");
  writeFileSync(BENCH_PAGE, heard.body);
  const floors = await Promise.all(
    ["remix-hello", "bare-react", "html-from-memory"].map((name) => startFloor(name, { BENCH_PAGE })),
  );
  try {
    const plain: Ask[] = [{ path: "/" }];
    const measured = await race([
      contender(setting.product, asks),
      ...floors.map((floor) => contender(floor, plain)),
    ]);
    const ours = of(measured, "bij-ons");
    const line = { ...lineOf(setting, scenario, ours), queries: countOf(heard) };
    return ["remix-hello", "bare-react", "html-from-memory"].map((name) => {
      const floor = of(measured, name);
      return {
        ...line,
        against: { name, figure: `${Math.round(floor.perSecond).toLocaleString("en")} req/s` },
        ratio: `${percent(ours.perSecond, floor.perSecond)} of ${name}`,
        figures: {
          ours: ours.perSecond,
          against: floor.perSecond,
          cpu: ours.cpu ?? 0,
          floorCpu: floor.cpu ?? 0,
        },
      };
    });
  } finally {
    await Promise.all(floors.map((floor) => floor.stop()));
    rmSync(folder, { recursive: true });
  }
}
