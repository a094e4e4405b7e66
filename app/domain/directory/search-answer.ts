import type { Chosen } from "./facets";
import type { Helper } from "./helper";
import type { Nearby } from "./look-nearby";
import type { Place } from "./place";
import type { NearbyAreas, Tally } from "./search-wish";

/** What was asked, read and understood. */
export interface Asking {
  input: Chosen & { place: string; words: string; page: number };
  onAPage: number;
}

export interface SearchAnswer {
  place: Place;
  said: { words: string; chosen: Chosen };
  /** Null where it is not known which place is meant. */
  found:
    | ({
        helpers: Helper[];
        nearby: (Nearby & NearbyAreas) | null;
        unknownWords: string[];
        page: number;
        pages: number;
      } & Tally)
    | null;
}
