import type { areaNames, areas, postcodeAreas } from "#drizzle/schema/directory";

export type AreaRow = typeof areas.$inferInsert;
export type AreaNameRow = typeof areaNames.$inferInsert;
export type PostcodeRow = typeof postcodeAreas.$inferInsert;

/** What one file of place data holds, in the shape of the tables. */
export interface ParsedAreas {
  areas: AreaRow[];
  names: AreaNameRow[];
  postcodes: PostcodeRow[];
}
