import { inLoops, type Step, timed } from "../measure/loops";
import { byPgbench, openReplay, type Page, type Replay } from "../measure/replay";
import { figure, percent, type Result } from "../measure/result";
import { asked, databaseName, urlOf } from "../settings";
import { type Scenario, type Setting, sizeOf } from "./setting";

const how = { rounds: asked.rounds, seconds: asked.seconds, connections: asked.connections };

/** What the plan asks of PostgreSQL, asked without the product: so much of a page is the database's part. */
export const statements: Scenario = {
  name: "plan-statements",
  async measure(setting) {
    const pages = await heardPages(setting);
    const { families } = setting.data;
    const replay = openReplay(urlOf(databaseName), how.connections);
    try {
      const measured = await inLoops(
        { ours: ofProduct(setting, families), raw: ofReplay(replay, pages) },
        how,
      );
      const bench = await byPgbench(urlOf(databaseName), pages, how);
      const { ours, raw } = measured;
      const line = { scenario: "plan-statements", data: sizeOf(setting.data), ours: pagesOf(ours.perSecond) };
      const against = (name: string, perSecond: number): Result => ({
        ...line,
        against: { name, figure: pagesOf(perSecond) },
        ratio: `${percent(ours.perSecond, perSecond)} of ${name}`,
        ...{ p50: ours.p50, p95: ours.p95, p99: ours.p99 },
        figures: { ours: ours.perSecond, against: perSecond },
        ...(ours.wrong > 0 ? { note: `not answered well: ${ours.wrong}` } : {}),
      });
      return [
        against("raw-statements", raw.perSecond),
        ...(bench === null ? [] : [against("pgbench", bench)]),
      ];
    } finally {
      await replay.close();
    }
  },
};

/** The same statements under the policies of who asks, and by a role that no policy holds for. */
export const rowPolicies: Scenario = {
  name: "row-policies",
  async measure(setting) {
    const pages = await heardPages(setting);
    const replay = openReplay(urlOf(databaseName), how.connections);
    try {
      const { held, free } = await inLoops(
        { held: ofReplay(replay, pages), free: ofReplay(replay, pages.map(withoutRole)) },
        how,
      );
      return [
        {
          scenario: "row-policies",
          data: sizeOf(setting.data),
          ours: pagesOf(held.perSecond),
          against: { name: "the same without policies", figure: pagesOf(free.perSecond) },
          ratio: `${percent(held.perSecond, free.perSecond)} of the same without policies`,
          ...{ p50: held.p50, p95: held.p95, p99: held.p99 },
          figures: { ours: held.perSecond, against: free.perSecond },
        },
      ];
    } finally {
      await replay.close();
    }
  },
};

/** A family for each connection, so that nobody waits for another's line in the ledger. */
async function heardPages(setting: Setting): Promise<Page[]> {
  const pages: Page[] = [];
  for (const { ownerAccount } of setting.data.families.slice(0, how.connections)) {
    const heard = await setting.listen({ path: "/plan", cookie: setting.cookieOf(ownerAccount) });
    pages.push(heard.statements.toSorted((one, other) => one.connection - other.connection));
  }
  return pages;
}

const withoutRole = (page: Page): Page =>
  page.map((said) => ({ ...said, sql: said.sql.replace(/set local role \w+;? ?/g, "") }));

const ofReplay =
  (replay: Replay, pages: Page[]): Step =>
  async (loop) => {
    const { took } = await timed(() => replay.once(pages[loop] ?? [], loop));
    return { took, isRight: true };
  };

const ofProduct =
  ({ product, cookieOf }: Setting, families: Setting["data"]["families"]): Step =>
  async (loop) => {
    const headers = { Cookie: cookieOf(families[loop]?.ownerAccount ?? "") };
    const { took, value } = await timed(async () => {
      const answer = await fetch(`${product.url}/plan`, { headers });
      await answer.arrayBuffer();
      return answer.status;
    });
    return { took, isRight: value === 200 };
  };

const pagesOf = (perSecond: number) => `${figure(perSecond)} pages/s`;
