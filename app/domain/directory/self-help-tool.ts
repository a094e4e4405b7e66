import type { Language, Specialty } from "./vocabulary";

/** Something of others that people use by themselves. Its words stand in the catalogue "information", under its name. */
export interface SelfHelpTool {
  name: (typeof toolNames)[number];
  address: string;
  /** The words of its name that stand for it alone, folded. */
  called: readonly string[];
  specialties: readonly Specialty[];
  languages: readonly Language[];
  /** Free to use, but the call itself is charged. */
  callIsCharged: boolean;
}

const toolNames = [
  ...(["geldfit", "steffie", "juridischLoket", "thuisarts"] as const),
  ...(["luisterlijn", "mantelzorg", "kindertelefoon", "jellinek"] as const),
] as const;
