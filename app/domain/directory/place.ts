export interface Area {
  code: string;
  name: string;
  /** The name of the area it lies in, to tell two districts of the same name apart. */
  within: string | null;
}

export type Place =
  | { kind: "anywhere" }
  | { kind: "unknown" }
  /** Several areas of one name: the visitor chooses. */
  | { kind: "several"; choices: Area[] }
  | { kind: "found"; label: string; areaCodes: string[] };
