import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    helpers: { type: "string" },
    households: { type: "string" },
    areas: { type: "string", default: process.env.BENCH_AREAS ?? "../shared/data" },
    seconds: { type: "string", default: "1" },
    rounds: { type: "string", default: "3" },
    at: { type: "string", default: "8" },
    json: { type: "string" },
    write: { type: "string" },
    compare: { type: "boolean", default: false },
    keep: { type: "boolean", default: false },
  },
});

const whole = (text: string | undefined, otherwise: number) => {
  const number = Number(text?.replaceAll("_", "") ?? otherwise);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is no number to measure with.`);
  return number;
};

/** What was asked on the command line. */
export const asked = {
  names: positionals,
  /** Null where the data that is there is good enough. */
  helpers: values.helpers ? whole(values.helpers, 0) : null,
  households: values.households ? whole(values.households, 0) : null,
  areas: values.areas,
  seconds: Number(values.seconds),
  rounds: whole(values.rounds, 3),
  connections: whole(values.at, 8),
  json: values.json ?? null,
  write: values.write ?? null,
  compare: values.compare,
  keep: values.keep,
};

/** A role that may make databases and roles, on a server that nobody else needs meanwhile. */
export const adminUrl = process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
export const databaseName = process.env.BENCH_DATABASE ?? "bij_ons_bench";
export const folder = resolve(process.env.BENCH_DIR ?? ".cache/bench");
export const keyFolder = join(folder, "keys");
export const masterKeyFile = join(folder, "master.key");
export const aboutFile = join(folder, "data.json");

export function urlOf(database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** What else keeps plans, where it runs here and somebody names it: where it gives one whole plan, and the key that it wants ("Bearer …"). */
export const peers = [
  { name: "fhir", address: process.env.BENCH_FHIR_URL, key: process.env.BENCH_FHIR_KEY },
  { name: "directus", address: process.env.BENCH_DIRECTUS_URL, key: process.env.BENCH_DIRECTUS_KEY },
].flatMap(({ name, address, key }) =>
  address ? [{ name, url: new URL(address), headers: { ...(key && { authorization: key }) } }] : [],
);
