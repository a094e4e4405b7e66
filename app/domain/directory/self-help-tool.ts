import type { SiteLanguage } from "./published-text";
import type { Language, Specialty } from "./vocabulary";

/** What it costs to use something of others. Where only calling costs something, that is said. */
export const toolCosts = ["free", "freeButCall", "partlyPaid", "paid"] as const;
export type ToolCost = (typeof toolCosts)[number];

export interface ToolFacts {
  address: string;
  cost: ToolCost;
  specialties: Specialty[];
  languages: Language[];
  /** What people type who look for it, besides its name. */
  searchWords: string[];
}

export interface ToolWords {
  name: string;
  says: string;
  privacy: string;
}

/** Something of others that people use by themselves, with its words in each language in which it has them. */
export interface SelfHelpTool extends ToolFacts {
  key: string;
  words: Partial<Record<SiteLanguage, ToolWords>> & { nl: ToolWords };
  /** The words that stand for it alone, folded. */
  called: string[];
}

/** The same as somebody reads it, and in which language that is. */
export interface ShownTool extends ToolFacts, ToolWords {
  key: string;
  language: SiteLanguage;
}
