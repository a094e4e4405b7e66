import type { Chosen } from "./facets";
import { isCalled, specialtiesMeant, tellingWords } from "./resident-words";
import { selfHelpTools } from "./self-help-shelf";
import type { SelfHelpTool } from "./self-help-tool";

const mostBeside = 3;

/** What somebody asks for by its own name, and then what fits the themes that are chosen or meant by free words. Who asks for no theme sees none. */
export function toolsFor({ words, chosen }: { words: string; chosen: Chosen }): SelfHelpTool[] {
  const typed = tellingWords(words);
  const named = selfHelpTools.filter(({ called }) =>
    called.some((name) => typed.some((word) => isCalled(name, word))),
  );
  const meant = new Set([...chosen.specialties, ...specialtiesMeant(words)]);
  const fit = selfHelpTools.filter(({ specialties }) => specialties.some((theme) => meant.has(theme)));
  return [...new Set([...named, ...fit])].slice(0, mostBeside);
}
