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
