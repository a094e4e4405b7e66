import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAreas } from "#app/domain/directory/parse-areas";
import type { ParsedAreas } from "#app/domain/directory/parsed-areas";

const files = [
  ["areas-nl.csv", "areas-the-hague.csv"],
  ["postcodes-nl.csv", "postcodes-the-hague.csv"],
] as const;

/** The real areas of the whole country where that folder has them, else those of The Hague that come with the project. */
export function readAreas(folder: string): ParsedAreas & { from: string } {
  const wanted = resolve(folder);
  const whole = files.every(([name]) => existsSync(join(wanted, name)));
  const paths = files.map(([name, shipped]) => (whole ? join(wanted, name) : join("drizzle/seed", shipped)));
  const parsed = paths.map((path) => {
    const read = parseAreas(readFileSync(path, "utf8"));
    if (!read.ok) throw new Error(`${path}:${read.problems[0]?.line}: ${read.problems[0]?.problem}`);
    return read;
  });
  return {
    areas: parsed.flatMap(({ areas }) => areas),
    names: parsed.flatMap(({ names }) => names),
    postcodes: parsed.flatMap(({ postcodes }) => postcodes),
    from: whole ? "the whole country" : "The Hague",
  };
}
