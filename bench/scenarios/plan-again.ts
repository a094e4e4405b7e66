import { type Server, startFloor } from "../house";
import type { Ask } from "../measure/load";
import { figure, percent, type Result } from "../measure/result";
import type { Contender, Measured } from "../measure/rounds";
import { databaseName, peers, urlOf } from "../settings";
import { contender, countOf, lineOf, of, race, type Scenario, type Setting } from "./setting";

const families = 200;

/** Somebody asks for the plan that was there just now, with the mark of it where there is one. */
export const planAgain: Scenario = {
  name: "plan-again",
  async measure(setting) {
    const cookie = setting.cookieOf(setting.data.families[0]?.ownerAccount ?? "");
    const first = await fetch(`${setting.product.url}/plan`, { headers: { Cookie: cookie } });
    await first.arrayBuffer();
    const mark = first.headers.get("etag");
    const asks = asksFor(setting, "/plan", mark ? { "If-None-Match": mark } : {});
    return besideOneRow(setting, "plan-again", asks, []);
  },
};

/** The plan as the page in a browser fetches it, without its markup; and both beside whatever else keeps plans here. */
export const planAsData: Scenario = {
  name: "plan-as-data",
  async measure(setting) {
    const others = peers.map(({ name, url, headers }) => ({
      name,
      url: url.origin,
      pid: 0,
      asks: [{ path: `${url.pathname}${url.search}`, headers }],
    }));
    const data = await besideOneRow(setting, "plan-as-data", asksFor(setting, "/plan.data"), others);
    return peers.length === 0
      ? data
      : [...data, ...(await besidePeers(setting, "plan-as-html", asksFor(setting, "/plan"), others))];
  },
};

const asksFor = ({ data, cookieOf }: Setting, path: string, headers: Record<string, string> = {}): Ask[] =>
  data.families
    .slice(0, families)
    .map(({ ownerAccount }) => ({ path, cookie: cookieOf(ownerAccount), headers }));

async function besideOneRow(setting: Setting, scenario: string, asks: Ask[], others: Contender[]) {
  const floor: Server = await startFloor("one-row", { DATABASE_URL: urlOf(databaseName) });
  try {
    return await besidePeers(setting, scenario, asks, [contender(floor, [{ path: "/" }]), ...others]);
  } finally {
    await floor.stop();
  }
}

async function besidePeers(setting: Setting, scenario: string, asks: Ask[], others: Contender[]) {
  const heard = await setting.listen(asks[0] ?? { path: "/" });
  if (heard.status !== 200) throw new Error(`${scenario}: the plan answers ${heard.status}.`);
  const measured = await race([contender(setting.product, asks), ...others]);
  const ours = of(measured, "bij-ons");
  const line = { ...lineOf(setting, scenario, ours), queries: countOf(heard) };
  return others.map(({ name }) => beside(line, ours, of(measured, name)));
}

/** A floor is faster, and ours a part of it; a peer does the same, and ours is so many times as fast. */
function beside(line: Omit<Result, "against" | "ratio" | "figures">, ours: Measured, other: Measured) {
  const { name, perSecond, byStatus, lost } = other;
  const isWrong = lost > 0 || Object.keys(byStatus).some((status) => Number(status) !== 200);
  if (isWrong) throw new Error(`${name} does not answer well: ${JSON.stringify(byStatus)}, lost ${lost}.`);
  const isFloor = name === "one-row";
  return {
    ...line,
    against: { name, figure: `${figure(perSecond)} req/s` },
    ratio: isFloor
      ? `${percent(ours.perSecond, perSecond)} of ${name}`
      : `${figure(ours.perSecond / perSecond)} x ${name}`,
    figures: { ours: ours.perSecond, against: perSecond },
  };
}
