import { readFileSync, writeFileSync } from "node:fs";
import postgres from "postgres";
import { build } from "../bin/prepare.mjs";
import { tellAndStop } from "../bin/tell.mjs";
import { startSessions } from "./data/accounts";
import { type Data, dataThere, describe, dropData, fill } from "./data/fill";
import { startProduct } from "./house";
import { askOnce } from "./measure/ask-once";
import { compared } from "./measure/compare";
import { asMarkdown, asText, type Result } from "./measure/result";
import { listenIn, type Wire } from "./measure/wire";
import { scenarios } from "./scenarios/all";
import type { Setting } from "./scenarios/setting";
import { asked, databaseName, urlOf } from "./settings";

/** Of a page of the search without a place, with what Remix asks around it. */
const statementsFromMemory = 3;
const mostLooks = 1000;

/** The whole suite, or the scenarios that were named; or what changed between two results. */
try {
  process.chdir(new URL("..", import.meta.url).pathname);
  if (asked.compare) console.log(compared(asked.names.map(read)));
  else await measure();
} catch (error) {
  tellAndStop(error);
}

async function measure(): Promise<void> {
  const chosen =
    asked.names.length > 0 ? scenarios.filter(({ name }) => asked.names.includes(name)) : scenarios;
  const unknown = asked.names.filter((name) => !scenarios.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown}. There are: ${scenarios.map(({ name }) => name).join(", ")}.`);
  build();
  const there = await dataThere();
  const data = there && fits(there) ? there : await fill(sizeAsked());
  console.log(describe(data));
  const results: Result[] = [];
  try {
    const setting = await open(data);
    for (const { name, measure } of chosen) {
      console.log(`… ${name}`);
      results.push(...(await measure(setting)));
    }
    await setting.close();
  } finally {
    if (results.length > 0) tell(results);
    if (!there && !asked.keep) await dropData();
  }
}

function sizeAsked() {
  return {
    helpers: asked.helpers ?? 100_000,
    households: asked.households ?? 20_000,
    areas: asked.areas,
  };
}

function fits({ helpers, households }: Data): boolean {
  return helpers === (asked.helpers ?? helpers) && households === (asked.households ?? households);
}

async function open(data: Data): Promise<Setting & { close(): Promise<void> }> {
  const admin = postgres(urlOf(databaseName), { max: 2, onnotice: () => {} });
  const people = [...data.helperAccounts, ...data.families.map(({ ownerAccount }) => ownerAccount)];
  const cookies = await startSessions(admin, people);
  const wire = await listenIn(urlOf(databaseName));
  const [product, heard] = await Promise.all([
    startProduct(),
    startProduct("heard", { DATABASE_URL: wire.url }),
  ]);
  await untilRemembered(heard.url, wire);
  return {
    data,
    product,
    admin,
    cookieOf: (account) => cookies.get(account) ?? "",
    async listen(ask) {
      await askOnce(heard.url, ask);
      wire.begin();
      const answer = await askOnce(heard.url, ask);
      return { ...answer, ...wire.sent() };
    },
    async close() {
      await Promise.all([product.stop(), heard.stop()]);
      wire.close();
      await admin.end();
    },
  };
}

/** What has just begun reads the search into its memory: until then that would be counted along with a page. */
async function untilRemembered(url: string, wire: Wire): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks++) {
    wire.begin();
    await askOnce(url, { path: "/hulp" });
    if (wire.sent().statements.length <= statementsFromMemory) return;
  }
  throw new Error("The search did not come into memory.");
}

function tell(results: Result[]): void {
  console.log(`\n${asText(results)}`);
  const about = { at: new Date().toISOString(), node: process.version, results };
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(about, null, 1)}\n`);
  if (asked.write) writeTable(asked.write, results);
}

/** The part of a document between the two marks is the table of this run. */
function writeTable(file: string, results: Result[]): void {
  const marks = /(<!-- table -->\n)[\s\S]*?(\n<!-- end of table -->)/;
  const text = readFileSync(file, "utf8");
  if (!marks.test(text))
    throw new Error(`${file} has no place for the table: <!-- table --> and <!-- end of table -->.`);
  writeFileSync(
    file,
    text.replace(marks, (_, begin: string, end: string) => `${begin}${asMarkdown(results)}${end}`),
  );
}

function read(file: string): { results: Result[] } {
  return JSON.parse(readFileSync(file, "utf8"));
}
