import { foldName } from "./fold-name";
import { oneMistakeApart } from "./near-words";

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
const namesElsewhere: Record<string, string> = {
  "the hague": "den haag",
  "la haye": "den haag",
  gravenhage: "den haag",
};

/** The folded name of a place, whichever language it was typed in. */
export const knownName = (typed: string): string => namesElsewhere[foldName(typed)] ?? foldName(typed);

/** What people call a part of a town that the place data know by another name, folded. */
const spokenNames: Record<string, string> = { schilderswijk: "schildersbuurt" };

export const spokenName = (known: string): string | undefined => spokenNames[known];

/** The halves of a name that is two names, folded: people live in one of them. */
export function halvesOf(name: string): string[] {
  const [, one, other] = /^(.+?) en (.+)$/.exec(name) ?? [];
  return one && other ? [one, other] : [];
}

/** "2532", "2532 AB", "2532-ab" and "2532AB Den Haag": the four figures, which are all that we go by. */
export function postcodeIn(typed: string): string | undefined {
  return /^(\d{4})(?:[\s-]*[a-z]{1,2})?(?:[\s,]+\D+)?$/i.exec(typed)?.[1];
}

const mostWords = 6;

/** How a part and what it lies in can be read from it: "Moerwijk in Den Haag", "Den Haag, Moerwijk", "Moerwijk Den Haag". */
export function partsAndWholes(typed: string): { part: string; whole: string }[] {
  const [, one, other] = /^(.+?)(?:\s*,\s*|\s+in\s+)(.+)$/i.exec(typed) ?? [];
  const words = typed.split(/\s+/).slice(0, mostWords);
  const pairs =
    one && other
      ? [[one, other]]
      : words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  return pairs.flatMap(([first = "", second = ""]) => [
    { part: first, whole: second },
    { part: second, whole: first },
  ]);
}

const shortestBeginning = 4;

/** Whether somebody who typed this may have meant that name, both folded: one mistake, another spelling, or a beginning. */
export function mayBeMeant(name: string, typed: string): boolean {
  if (typed.length < shortestBeginning) return false;
  const spelt = (word: string) => word.replaceAll("ij", "y");
  return oneMistakeApart(name, typed) || name.startsWith(typed) || spelt(name) === spelt(typed);
}

/** A town before its districts, and those before their neighbourhoods. The codes of both countries begin so. */
export function widestFirst(areas: Area[]): Area[] {
  const narrowness = ({ code }: Area) => ["WK", "BU"].indexOf(code.slice(0, 2));
  return areas.toSorted((one, other) => narrowness(one) - narrowness(other));
}
