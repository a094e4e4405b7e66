import { paths } from "#app/web/paths";
import type { SearchWish } from "./search-form";

/** The address that says a whole search. */
export function searchPath({ place, specialties, languages }: SearchWish, page = 1): string {
  const asked = new URLSearchParams();
  if (place) asked.set("plek", place);
  for (const specialty of specialties) asked.append("thema", specialty);
  for (const language of languages) asked.append("taal", language);
  if (page > 1) asked.set("pagina", String(page));
  return asked.size > 0 ? `${paths.helpers()}?${asked}` : paths.helpers();
}
