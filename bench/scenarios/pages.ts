import { startFloor } from "../house";
import type { Ask } from "../measure/load";
import { percent, type Result } from "../measure/result";
import type { Measured } from "../measure/rounds";
import { withFile } from "../measure/with-file";
import { contender, countOf, lineOf, of, race, type Scenario, type Setting } from "./setting";

/** Families enough that no two requests at once are about the same one. */
const families = 200;
const floorNames = ["remix-hello", "bare-react", "html-from-memory"];

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
  {
    name: "profile",
    measure: (setting) =>
      againstFloors(
        setting,
        "profile",
        setting.data.helperPages.slice(0, families).map((id, place) => ({
          path: `/hulp/${id}`,
          headers: { "X-Forwarded-For": `10.${place}.0.1` },
        })),
      ),
  },
  page("directory-page-no-filter", () => ({ path: "/hulp" })),
];

/** The page, in one run with the same markup by Remix from a constant, by React alone, and from memory. */
async function againstFloors(setting: Setting, scenario: string, asks: Ask[]) {
  const heard = await setting.listen(asks[0] ?? { path: "/" });
  if (heard.status !== 200) throw new Error(`${scenario}: the page answers ${heard.status}.`);
  return withFile(heard.body, async (BENCH_PAGE) => {
    const floors = await Promise.all(floorNames.map((name) => startFloor(name, { BENCH_PAGE })));
    try {
      const measured = await race([
        contender(setting.product, asks),
        ...floors.map((floor) => contender(floor, [{ path: "/" }])),
      ]);
      const ours = of(measured, "bij-ons");
      const line = { ...lineOf(setting, scenario, ours), queries: countOf(heard) };
      return floorNames.map((name) => besideFloor(line, ours, of(measured, name)));
    } finally {
      await Promise.all(floors.map((floor) => floor.stop()));
    }
  });
}

function besideFloor(line: Omit<Result, "against" | "ratio" | "figures">, ours: Measured, floor: Measured) {
  return {
    ...line,
    against: { name: floor.name, figure: `${Math.round(floor.perSecond).toLocaleString("en")} req/s` },
    ratio: `${percent(ours.perSecond, floor.perSecond)} of ${floor.name}`,
    figures: {
      ours: ours.perSecond,
      against: floor.perSecond,
      cpu: ours.cpu ?? 0,
      floorCpu: floor.cpu ?? 0,
    },
  };
}
