import { loadOutcomes } from "#app/domain/plan/load-check";
import { catalogues } from "#app/i18n/catalogues";
import { speak } from "#app/i18n/speak";
import { languageOf } from "./language";
import type { Values } from "./stop";

/** What is kept of an outcome, in the language of who keeps it: it becomes that person's own text, to change like any other. */
export function loadInWords(
  request: Request,
  said: Values[string] | undefined,
): { words: string; told: string } | null {
  const outcome = loadOutcomes.find((one) => one === said);
  if (!outcome) return null;
  const language = languageOf(request);
  const t = speak(language, catalogues[language]);
  return { words: t("plan:load.goal"), told: t(`plan:load.outcomes.${outcome}.told`) };
}
