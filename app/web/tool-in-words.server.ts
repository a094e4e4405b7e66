import { selfHelpTools } from "#app/domain/directory/self-help-shelf";
import { catalogues } from "#app/i18n/catalogues";
import { speak } from "#app/i18n/speak";
import { languageOf } from "./language";

/** An agreement to use something of the shelf, begun in the language of who writes it. It becomes that person's own text, to change like any other. */
export function toolInWords(request: Request) {
  const asked = new URL(request.url).searchParams.get("zelfhulp");
  const tool = selfHelpTools.find(({ name }) => name === asked);
  if (!tool) return undefined;
  const language = languageOf(request);
  const t = speak(language, catalogues[language]);
  const what = t("information:shelf.use", { name: t(`information:tools.${tool.name}.name`) });
  return { who: "", what, when: "", how: tool.address, withWhom: null, dueOn: null };
}
