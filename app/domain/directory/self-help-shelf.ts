import type { SelfHelpTool } from "./self-help-tool";
import type { Specialty } from "./vocabulary";

const tool = (
  name: SelfHelpTool["name"],
  address: string,
  called: readonly string[],
  specialties: readonly Specialty[],
  callIsCharged = false,
): SelfHelpTool => ({ name, address, called, specialties, languages: ["nl"], callIsCharged });

/** The shelf: whoever runs the house changes it here and in the catalogue. */
export const selfHelpTools: readonly SelfHelpTool[] = [
  tool("geldfit", "https://geldfit.nl/", ["geldfit"], ["debts"]),
  tool("steffie", "https://www.steffie.nl/", ["steffie"], ["papers", "disability"]),
  tool(
    "juridischLoket",
    "https://www.juridischloket.nl/",
    ["juridisch", "loket"],
    ["papers", "housing", "work", "divorce"],
  ),
  tool("thuisarts", "https://www.thuisarts.nl/", ["thuisarts"], ["health", "mentalHealth", "grief"]),
  tool(
    "luisterlijn",
    "https://www.deluisterlijn.nl/",
    ["luisterlijn"],
    ["loneliness", "mentalHealth", "grief"],
    true,
  ),
  tool("mantelzorg", "https://www.mantelzorg.nl/", ["mantelzorgnl"], ["informalCare"]),
  tool(
    "kindertelefoon",
    "https://www.kindertelefoon.nl/",
    ["kindertelefoon"],
    ["youth", "school", "violenceAtHome"],
  ),
  tool("jellinek", "https://www.jellinek.nl/", ["jellinek"], ["addiction"]),
];

/** The tool whose address stands in somebody's words, as in an agreement to use it. */
export const toolAt = (words: string): SelfHelpTool | undefined =>
  selfHelpTools.find(({ address }) => words.includes(address));
