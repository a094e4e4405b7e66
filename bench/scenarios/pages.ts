import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startFloor } from "../house";
import type { Ask } from "../measure/load";
import { percent } from "../measure/result";
import { contender, countOf, lineOf, of, race, type Scenario, type Setting } from "./setting";

/** Families enough that no two requests at once are about the same one. */
const families = 200;

type Family = Setting["data"]["families"][number];

const page = (name: string, ask: (setting: Setting, family: Family) => Ask, from = 0): Scenario => ({
  name,
  measure: (setting) =>
    againstFloors(
      setting,
      name,
      setting.data.families.slice(from, from + families).map((family) => ask(setting, family)),
    ),
});

const asOwner = (path: (family: Family) => string) => (setting: Setting, family: Family) => ({
  path: path(family),
  cookie: setting.cookieOf(family.ownerAccount),
});
const asHelper = (path: (family: Family) => string) => (setting: Setting, family: Family) => ({
  path: path(family),
  cookie: setting.cookieOf(family.partyAccount),
});

export const pages: Scenario[] = [
  page(
    "plan-page",
    asOwner(() => "/plan"),
  ),
  page(
    "goal-as-owner",
    asOwner(({ goalIds }) => `/plan/doelen/${goalIds[0]}`),
  ),
  page(
    "goal-as-party",
    asHelper(({ goalIds }) => `/plan/doelen/${goalIds[0]}`),
    50,
  ),
  page(
    "home-of-helper",
    asHelper(() => "/gedeeld"),
  ),
  page(
    "ledger-page",
    asOwner(() => "/plan/gekeken"),
  ),
  page(
    "ledger-export",
    asOwner(() => "/plan/gekeken/bestand"),
  ),
  page("directory-page", () => ({ path: "/hulp?plek=2532&thema=debts&taal=nl&woorden=brieven" })),
  page("directory-page-no-filter", () => ({ path: "/hulp" })),
];

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
