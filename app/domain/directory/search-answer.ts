import type { Chosen } from "./facets";
import type { Place } from "./place";
import type { AreasElsewhere, Found } from "./search-wish";
import type { SelfHelpTool } from "./self-help-tool";

/** What was asked, read and understood. */
export interface Asking {
  input: Chosen & { place: string; words: string; page: number };
  onAPage: number;
}

export interface SearchAnswer {
  place: Place;
  said: { words: string; chosen: Chosen };
  /** Null where it is not known which place is meant. */
  found: Found | null;
  /** Null where somebody is found, or where it is asked which place is meant. */
  elsewhere: AreasElsewhere | null;
  /** The names of the places where somebody offers help, to choose from without typing. */
  places: string[];
  /** What people can begin with by themselves. */
  shelf: SelfHelpTool[];
}

/** What an answer is made of, but for what every answer has. */
export type FoundAnswer = Omit<SearchAnswer, "places" | "shelf">;
