import { paths } from "#app/web/paths";

/** The page that lists who works at an organisation. */
export function organisationPath(name: string, page = 1): string {
  const asked = new URLSearchParams({ naam: name, ...(page > 1 ? { pagina: `${page}` } : {}) });
  return `${paths.organisation()}?${asked}`;
}
