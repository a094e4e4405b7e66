import { oneMistakeApart } from "./near-words";
import { residentPhrases, residentWords } from "./resident-words";
import words from "./resident-words.json";
import { stemOf } from "./stem";
import { tellingWords } from "./telling-words";
import { type Danger, dangers, type Specialty } from "./vocabulary";

const ofSuicide = new Set(words.suicide);
const suicideWords = residentWords.filter(({ word }) => ofSuicide.has(word));
const suicidePhrases = new Set(residentPhrases.map(({ word }) => word).filter((word) => ofSuicide.has(word)));

/** Of a search the dangers that its words or its themes may mean: whoever reads the answer is told first whom to call. */
export function dangersSaid(text: string, themes: readonly Specialty[]): Danger[] {
  const isSaid: Record<Danger, boolean> = {
    violenceAtHome: themes.includes("violenceAtHome"),
    suicide: tellingWords(text).some(isOfSuicide),
  };
  return dangers.filter((danger) => isSaid[danger]);
}

/** A word that only begins alike is another one: "zelf" is no "zelfmoord". */
function isOfSuicide(typed: string): boolean {
  if (suicidePhrases.has(typed)) return true;
  const stem = stemOf(typed);
  return suicideWords.some((one) => one.stem === stem || oneMistakeApart(one.word, typed));
}
