interface List {
  total: number;
  /** Who does all specialties that were chosen. */
  withAllThemes: number;
}

interface Lists extends List {
  /** Who works in a part of the place. */
  partly: List;
}

/**
 * Which page that is, and what of both lists is on it. Who does all that was chosen comes before who does some of it, and within each of
 * these two who works in the whole place before who works in a part of it. After the last page comes nothing: then it is the last.
 */
export function pageOf(asked: number, onAPage: number, { total, withAllThemes, partly }: Lists) {
  const pages = Math.max(1, Math.ceil((total + partly.total) / onAPage));
  const page = Math.min(asked, pages);
  const first = (page - 1) * onAPage;
  const inWholeUntil = (place: number) =>
    Math.min(place, withAllThemes) +
    between(place - withAllThemes - partly.withAllThemes, total - withAllThemes);
  const inPartUntil = (place: number) =>
    between(place - withAllThemes, partly.withAllThemes) +
    between(place - total - partly.withAllThemes, partly.total - partly.withAllThemes);
  return {
    page,
    pages,
    whole: { from: inWholeUntil(first), to: inWholeUntil(first + onAPage) },
    partly: { from: inPartUntil(first), to: inPartUntil(first + onAPage) },
  };
}

const between = (place: number, most: number) => Math.max(0, Math.min(place, most));
