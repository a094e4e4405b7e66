import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import { jobCommand } from "#app/gate/command";
import { areaNames, areaSchemes, areas, postcodeAreas } from "#drizzle/schema/directory";
import type { AreaRow, ParsedAreas } from "./parsed-areas";

/** PostgreSQL takes 65,535 parameters in a statement; an area needs seven. */
const rowsInStatement = 1000;

/** Brings the place data to what a file says: all of it or nothing. */
export const importAreas = jobCommand({
  name: "directory.areas-imported",
  input: z.custom<ParsedAreas>(),
  about: async ({ input }) => input,
  allowedIf: whoRunsTheHouseMay,
  carryOut: ({ db, input }) => writeAreas(db, input),
});

/** Names of these areas that the file no longer gives disappear. */
async function writeAreas(
  db: Db,
  parsed: ParsedAreas,
): Promise<{ areas: number; names: number; postcodes: number }> {
  for (const rows of inChunks(largestFirst(parsed.areas))) {
    await db
      .insert(areas)
      .values(rows)
      .onConflictDoUpdate({
        target: areas.code,
        set: {
          scheme: sql`excluded.scheme`,
          year: sql`excluded.year`,
          name: sql`excluded.name`,
          parentCode: sql`excluded.parent_code`,
          latitude: sql`excluded.latitude`,
          longitude: sql`excluded.longitude`,
        },
      });
    const codes = rows.map(({ code }) => code);
    await db.delete(areaNames).where(inArray(areaNames.areaCode, codes));
  }
  for (const rows of inChunks(parsed.names)) {
    await db.insert(areaNames).values(rows).onConflictDoNothing();
  }
  for (const rows of inChunks(parsed.postcodes)) {
    await db
      .insert(postcodeAreas)
      .values(rows)
      .onConflictDoUpdate({
        target: [postcodeAreas.postcode, postcodeAreas.areaCode],
        set: { share: sql`excluded.share` },
      });
  }
  return { areas: parsed.areas.length, names: parsed.names.length, postcodes: parsed.postcodes.length };
}

function largestFirst(rows: AreaRow[]): AreaRow[] {
  const depth = ({ scheme, parentCode }: AreaRow) => (parentCode ? areaSchemes.indexOf(scheme) : -1);
  return [...rows].sort((a, b) => depth(a) - depth(b));
}

function inChunks<Row>(rows: Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsInStatement) }, (_, chunk) =>
    rows.slice(chunk * rowsInStatement, (chunk + 1) * rowsInStatement),
  );
}
