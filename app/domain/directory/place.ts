import { foldName } from "./fold-name";

export type AreaScheme = "CBS-GM" | "CBS-WK" | "CBS-BU" | "NIS";

export interface Area {
  code: string;
  name: string;
  /** The name of the area it lies in, to tell two districts of the same name apart. */
  within: string | null;
}

export type Place =
  | { kind: "anywhere" }
  /** Perhaps one of these was meant. */
  | { kind: "unknown"; similar: Area[] }
  /** Several areas of one name: the visitor chooses. */
  | { kind: "several"; choices: Area[] }
  | { kind: "found"; label: string; areaCodes: string[] };

const dailyNames: Record<string, string> = { "'s-Gravenhage": "Den Haag", "'s-Hertogenbosch": "Den Bosch" };

/** The name that people use, where the official one is another. */
export const inDailyWords = (name: string): string => dailyNames[name] ?? name;

/** What others call a place, folded, and the folded name by which we know it. */
const namesElsewhere: Record<string, string> = { "the hague": "den haag", "la haye": "den haag" };

/** The folded name of a place, whichever language it was typed in. */
export const knownName = (typed: string): string => namesElsewhere[foldName(typed)] ?? foldName(typed);

/** "Moerwijk in Den Haag" and "Moerwijk, Den Haag": a part and what it lies in, as our own pages say it. */
export function partAndWhole(typed: string): { part: string; whole: string } | null {
  const [, part, whole] = /^(.+?)(?:\s*,\s*|\s+in\s+)(.+)$/i.exec(typed) ?? [];
  return part && whole ? { part, whole } : null;
}
