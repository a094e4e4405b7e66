import type { Chosen } from "./facets";
import { firstLanguage, type SiteLanguage } from "./published-text";
import { byKey, type TextNow } from "./published-texts";
import type { SelfHelpTool, ShownTool, ToolFacts, ToolWords } from "./self-help-tool";
import { tellingWords } from "./telling-words";
import { isCalled, specialtiesMeant } from "./word-meanings";

/** The shelf, made of the texts of its tools. */
export function shelfFrom(texts: readonly TextNow[]): SelfHelpTool[] {
  return byKey<ToolWords & ToolFacts, ToolWords>(texts).map(({ key, first, words }) => {
    const { address, cost, specialties, languages, searchWords } = first;
    const names = Object.values(words).map(({ name }) => name);
    return {
      ...{ key, address, cost, specialties, languages, searchWords },
      words: { ...words, [firstLanguage]: first },
      called: [...new Set([...names, ...searchWords].flatMap(tellingWords))],
    };
  });
}

/** A tool as it is read in a language: in the first one where it has no words of this one. */
export function toolIn(language: SiteLanguage, { words, called: _, ...tool }: SelfHelpTool): ShownTool {
  const known = words[language] ? language : firstLanguage;
  const { name, says, privacy } = words[known] ?? words[firstLanguage];
  return { ...tool, name, says, privacy, language: known };
}

const mostBeside = 3;

/** What somebody asks for by its own name, and then what fits the themes that are chosen or meant by free words. Who asks for no theme sees none. */
export function toolsFor(
  shelf: readonly SelfHelpTool[],
  { words, chosen }: { words: string; chosen: Chosen },
): SelfHelpTool[] {
  const typed = tellingWords(words);
  const named = shelf.filter(({ called }) =>
    called.some((name) => typed.some((word) => isCalled(name, word))),
  );
  const meant = new Set([...chosen.specialties, ...specialtiesMeant(words, shelf)]);
  const fit = shelf.filter(({ specialties }) => specialties.some((theme) => meant.has(theme)));
  return [...new Set([...named, ...fit])].slice(0, mostBeside);
}
