import { paths } from "./paths";

/** What search engines may show: nothing about a person. What helpers say of their own background is for who chooses a helper here, and for nobody's list. */
const forEverySearch: readonly string[] = [
  paths.home(),
  paths.helpers(),
  paths.information(),
  paths.selfHelp(),
];

export function mayBeListed(request: Request): boolean {
  const { pathname, search } = new URL(request.url);
  return search === "" && forEverySearch.includes(pathname);
}
