import { readFileSync } from "node:fs";
import { importAreas } from "#app/domain/directory/import-areas";
import { parseAreas } from "#app/domain/directory/parse-areas";
import type { ParsedAreas } from "#app/domain/directory/parsed-areas";
import { closeHouse, openHouse } from "#app/web/boot.server";
import { tellAndStop } from "./tell.mjs";

/** Brings the place data to what these files say: all of them, or nothing. */
try {
  const files = process.argv.slice(2);
  if (files.length === 0) throw new Error("Name the files: npm run areas:import -- FILE...");
  const parsed = readAll(files);
  await openHouse(process.env);
  await write(parsed).finally(closeHouse);
} catch (error) {
  tellAndStop(error);
}

/** Every bad line of every file is told, so that one round of mending is enough. */
function readAll(files: string[]): ParsedAreas {
  const read = files.map((file) => ({ file, parsed: parseAreas(readFileSync(file, "utf8")) }));
  const problems = read.flatMap(({ file, parsed }) =>
    parsed.ok ? [] : parsed.problems.map(({ line, problem }) => `${file}:${line}: ${problem}`),
  );
  for (const problem of problems) console.error(problem);
  if (problems.length > 0)
    throw new Error(`Nothing was imported: ${problems.length} problems in these files.`);
  const good = read.flatMap(({ parsed }) => (parsed.ok ? [parsed] : []));
  const all = {
    areas: good.flatMap(({ areas }) => areas),
    names: good.flatMap(({ names }) => names),
    postcodes: good.flatMap(({ postcodes }) => postcodes),
  };
  refuseRepetitions(all);
  return all;
}

/** Within one file this is told with its line; here it stands in two of them. */
function refuseRepetitions({ areas, postcodes }: ParsedAreas): void {
  const seen = new Set<string>();
  const keys = [
    ...areas.map(({ code }) => code),
    ...postcodes.map((row) => `${row.postcode} in ${row.areaCode}`),
  ];
  for (const key of keys) {
    if (seen.has(key))
      throw new Error(`Nothing was imported: ${key} stands in more than one of these files.`);
    seen.add(key);
  }
}

async function write(parsed: ParsedAreas): Promise<void> {
  const outcome = await importAreas.run(null, parsed);
  if (outcome.kind !== "done") throw new Error(`Nothing was imported: ${outcome.kind}.`);
  const { areas, names, postcodes } = outcome.result;
  console.log(`${areas} areas, ${names} names and ${postcodes} rows of postcodes are as the files say.`);
}
