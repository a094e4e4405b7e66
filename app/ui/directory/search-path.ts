import type { Facet } from "#app/domain/directory/facets";
import { facets } from "#app/domain/directory/facets";
import type { SearchWish } from "#app/domain/directory/search-wish";
import { paths } from "#app/web/paths";

/** How the address of a search names what was chosen. */
export const facetNames: Record<Facet, string> = {
  specialties: "thema",
  languages: "taal",
  backgrounds: "achtergrond",
  genders: "wie",
  ways: "hoe",
  availabilities: "plaats",
};

/** What an address asks, as it was written. */
export function askedIn(address: string) {
  const asked = new URL(address).searchParams;
  return {
    place: asked.get("plek") ?? "",
    words: asked.get("woorden") ?? "",
    page: asked.get("pagina") ?? undefined,
    ...Object.fromEntries(facets.map((facet) => [facet, asked.getAll(facetNames[facet])])),
  };
}

/** The address that says a whole search. */
export function searchPath({ place, words, chosen }: SearchWish, page = 1): string {
  const asked = new URLSearchParams();
  if (place) asked.set("plek", place);
  if (words) asked.set("woorden", words);
  for (const facet of facets) for (const value of chosen[facet]) asked.append(facetNames[facet], value);
  if (page > 1) asked.set("pagina", String(page));
  return asked.size > 0 ? `${paths.helpers()}?${asked}` : paths.helpers();
}

export function without(wish: SearchWish, facet: Facet, value: string): SearchWish {
  const rest = wish.chosen[facet].filter((one) => one !== value);
  return { ...wish, chosen: { ...wish.chosen, [facet]: rest } };
}
