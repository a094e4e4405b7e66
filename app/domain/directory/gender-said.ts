import { valuesOf } from "./facets";
import { foldName } from "./fold-name";
import { residentWords } from "./resident-words";
import words from "./resident-words.json";
import { type Gender, genders } from "./vocabulary";
import { meaningsOf } from "./word-meanings";

/** What of a search may say whether a woman or a man is asked for. */
export interface GenderAsked {
  words: string;
  genders: Gender[];
}

const table: Partial<Record<Gender, string[]>> = words.genders;
const ofHelper = new Set(words.genderOfHelper);
const beside = new Set(words.besideGender);

/**
 * Who types for whom they look, "vrouw" or "een man die Turks spreekt", chooses that gender, as by the choice itself. Where there are other words,
 * a man or a woman may be of the family ("mijn man drinkt"): then only what is said of no family counts, as "vrouwelijke psycholoog".
 */
export function genderSaid({ words, genders: chosen }: GenderAsked): GenderAsked {
  const said = words.split(/\s+/).map((typed) => ({ typed, word: foldName(typed) }));
  const others = said.filter(({ word }) => gendersIn([word]).length === 0 && !beside.has(word));
  const isOfHelper = others.every(({ word }) => word === "" || isLanguage(word));
  const meant = said.filter(({ word }) => gendersIn([word]).length > 0 && (isOfHelper || ofHelper.has(word)));
  if (meant.length === 0) return { words, genders: chosen };
  const rest = isOfHelper ? others : said.filter((one) => !meant.includes(one));
  return {
    words: rest.map(({ typed }) => typed).join(" "),
    genders: valuesOf("genders", [...chosen, ...gendersIn(meant.map(({ word }) => word))]),
  };
}

const gendersIn = (said: string[]): Gender[] =>
  genders.filter((gender) => said.some((word) => table[gender]?.includes(word)));

function isLanguage(word: string): boolean {
  const meanings = meaningsOf(word, residentWords, []);
  return meanings.length > 0 && meanings.every((sign) => sign.startsWith("languages:"));
}
