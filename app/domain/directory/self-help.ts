import type { Chosen } from "./facets";
import { meaningsOf, residentWords, signOf, tellingWords } from "./resident-words";
import type { SelfHelpTool } from "./self-help-tool";
import type { Specialty } from "./vocabulary";

const tool = (
  name: SelfHelpTool["name"],
  address: string,
  specialties: readonly Specialty[],
  callIsCharged = false,
): SelfHelpTool => ({ name, address, specialties, languages: ["nl"], callIsCharged });

/** The shelf: whoever runs the house changes it here and in the catalogue. */
export const selfHelpTools: readonly SelfHelpTool[] = [
  tool("geldfit", "https://geldfit.nl/", ["debts"]),
  tool("steffie", "https://www.steffie.nl/", ["papers", "disability"]),
  tool("juridischLoket", "https://www.juridischloket.nl/", ["papers", "housing", "work", "divorce"]),
  tool("thuisarts", "https://www.thuisarts.nl/", ["health", "mentalHealth", "grief"]),
  tool("luisterlijn", "https://www.deluisterlijn.nl/", ["loneliness", "mentalHealth", "grief"], true),
  tool("mantelzorg", "https://www.mantelzorg.nl/", ["informalCare"]),
  tool("kindertelefoon", "https://www.kindertelefoon.nl/", ["youth", "school", "violenceAtHome"]),
  tool("jellinek", "https://www.jellinek.nl/", ["addiction"]),
];

const mostBeside = 3;

/** What fits the themes that somebody chose, or means by free words. Who asks for no theme sees none. */
export function toolsFor({ words, chosen }: { words: string; chosen: Chosen }): SelfHelpTool[] {
  const meant = new Set(tellingWords(words).flatMap((word) => meaningsOf(word, residentWords)));
  const isAsked = (theme: Specialty) =>
    chosen.specialties.includes(theme) || meant.has(signOf("specialties", theme));
  return selfHelpTools.filter(({ specialties }) => specialties.some(isAsked)).slice(0, mostBeside);
}
