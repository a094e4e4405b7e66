import { readShelf } from "#app/domain/directory/read-shelf";
import { catalogues } from "#app/i18n/catalogues";
import { speak } from "#app/i18n/speak";
import { askPublicly } from "./ask.server";
import { languageOf } from "./language";

/** An agreement to use something of the shelf, begun in the language of who writes it. It becomes that person's own text, to change like any other. */
export async function toolInWords(request: Request) {
  const asked = new URL(request.url).searchParams.get("zelfhulp");
  if (!asked) return undefined;
  const language = languageOf(request);
  const tool = (await askPublicly(readShelf, { language })).find(({ key }) => key === asked);
  if (!tool) return undefined;
  const t = speak(language, catalogues[language]);
  const what = t("information:shelf.use", { name: tool.name });
  return { who: "", what, when: "", how: tool.address, withWhom: null, dueOn: null };
}
