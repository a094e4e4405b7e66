import type { Chosen, FacetCounts } from "./facets";
import { nothingChosen } from "./facets";
import type { Helper } from "./helper";
import type { Area } from "./place";

/** All that somebody asks of the search at once: the address of the page says it. */
export interface SearchWish {
  place: string;
  words: string;
  chosen: Chosen;
}

export const noWish: SearchWish = { place: "", words: "", chosen: nothingChosen };

/** What a search finds besides the helpers themselves. */
export interface Tally {
  total: number;
  /** Who does all specialties that were chosen: they come first. */
  withAllThemes: number;
  counts: FacetCounts;
}

/** One page of whoever was found in the whole place, and of who works in a part of it. Their order together: see pageOf(). */
export interface Found extends Tally {
  helpers: Helper[];
  partly: { helpers: Helper[] } & Omit<Tally, "counts">;
  /** On the last page: who works outside of the place, and how many kilometres away. */
  nearby: { helper: Helper; distance: number }[];
  unknownWords: string[];
  page: number;
  pages: number;
}

/** Where somebody is found when nobody is found here. Never empty as long as anybody can be found at all. */
export interface AreasElsewhere {
  areas: AreaElsewhere[];
  /** Nobody there does all that was asked: these are the areas of whoever does anything. */
  forAnything: boolean;
}

/** An area in which somebody works. */
export interface Elsewhere extends Area {
  /** In kilometres. Null where it is not known from where. */
  distance: number | null;
}

export interface AreaElsewhere extends Elsewhere {
  /** How many are found there, in all of it and in a part of it: with all that was asked, or else with anything. */
  helpers: number;
}

/** A place near the one that was asked for, where somebody does work. */
export interface NearbyArea extends Area {
  /** In kilometres, between the middles of both. Zero where it lies within. */
  distance: number;
}
