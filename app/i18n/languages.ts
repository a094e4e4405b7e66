/** The languages people can choose, the first one where nothing is known. */
export const languages = ["nl", "en"] as const;

export type Language = (typeof languages)[number];

/** For dates, numbers and lists. */
export const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

/** Each language by its own name. */
export const ownNames: Record<Language, string> = { nl: "Nederlands", en: "English" };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
