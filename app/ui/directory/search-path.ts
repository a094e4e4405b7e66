import { type Chosen, type Facet, facets, valuesOf } from "#app/domain/directory/facets";
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

/** The same as far as it can be asked: what is no value of a facet is left out. */
function wishIn(address: string): SearchWish {
  const asked = new URL(address).searchParams;
  const of = <Name extends Facet>(facet: Name) => valuesOf(facet, asked.getAll(facetNames[facet]));
  const chosen: Chosen = {
    ...{ specialties: of("specialties"), languages: of("languages"), backgrounds: of("backgrounds") },
    ...{ genders: of("genders"), ways: of("ways"), availabilities: of("availabilities") },
  };
  return { place: asked.get("plek") ?? "", words: asked.get("woorden") ?? "", chosen };
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

/** Where in that page the answer begins: whoever searched sees it, and not once more what was asked. */
export const answerAt = "gevonden";

export const answerPath = (wish: SearchWish, page = 1) => `${searchPath(wish, page)}#${answerAt}`;

/** The page of a helper, whose address says by which search somebody came there: it is kept nowhere else, and no other site is told. */
export function pathFrom(wish: SearchWish, page: number, helperId: string): string {
  return searchPath(wish, page).replace(paths.helpers(), paths.helper(helperId));
}

/** The search by which somebody came to the page of this address. */
export function searchBehind(address: string): string {
  const page = Number(new URL(address).searchParams.get("pagina"));
  return searchPath(wishIn(address), Number.isInteger(page) ? page : 1);
}

export function without(wish: SearchWish, facet: Facet, value: string): SearchWish {
  const rest = wish.chosen[facet].filter((one) => one !== value);
  return { ...wish, chosen: { ...wish.chosen, [facet]: rest } };
}
