import { isLanguage, type Language, languages } from "#app/i18n/languages";

const cookieName = "taal";
const yearInSeconds = 365 * 24 * 60 * 60;

/** The language somebody chose; else the first one of the browser's list that we speak; else Dutch. */
export function languageOf(request: Request): Language {
  const chosen = new RegExp(`(?:^|; )${cookieName}=(\\w+)`).exec(request.headers.get("Cookie") ?? "")?.[1];
  if (isLanguage(chosen)) return chosen;
  const asked = (request.headers.get("Accept-Language") ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2));
  return asked.find(isLanguage) ?? languages[0];
}

export function languageCookie(language: Language): string {
  return `${cookieName}=${language}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax; HttpOnly`;
}
