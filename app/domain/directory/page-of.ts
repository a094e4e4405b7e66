interface Lists {
  /** Who works in the whole place. */
  total: number;
  /** Who works in a part of it: they come after. */
  partly: number;
}

/** Which page that is, and what of both lists is on it. After the last page comes nothing: then it is the last. */
export function pageOf(asked: number, onAPage: number, { total, partly }: Lists) {
  const pages = Math.max(1, Math.ceil((total + partly) / onAPage));
  const page = Math.min(asked, pages);
  const first = (page - 1) * onAPage;
  return {
    page,
    pages,
    first,
    partlyFrom: Math.max(0, first - total),
    partlyTo: Math.max(0, first + onAPage - total),
  };
}
