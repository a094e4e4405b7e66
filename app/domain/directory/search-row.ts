import type { Facet } from "./facets";

/** What the search knows of one helper. */
export interface Row {
  id: string;
  bits: Record<Facet, number>;
  /** When room was spoken of, in milliseconds since 1970. */
  availableAt: number | null;
  /** The own page was not looked at lately. */
  stale: boolean;
  /** The lot of today. */
  lot: bigint;
  stems: string[];
  areas: string[];
}

type Shown = Pick<Row, "id" | "stale" | "lot">;

/** As in the database: who looked at the own page lately, then the lots, then ids. */
export function inOrderOfShowing(one: Shown, other: Shown): number {
  if (one.stale !== other.stale) return one.stale ? 1 : -1;
  if (one.lot !== other.lot) return one.lot < other.lot ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
