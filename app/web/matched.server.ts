import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type Table = Parameters<typeof matchRoutes>[0];

/** More shapes of addresses than people ever ask for, and few enough to keep. */
const mostKept = 2000;
/** What one segment stands for that is no word of the route table. */
const anything = ":";

/**
 * Gives the routes by which an address is matched, from the outermost in; null where the router itself has to look. The router ranks the whole
 * table for each question; here it is asked once for each shape of an address, its words with everything else blotted out.
 */
export function matchedOnce(routes: ServerBuild["routes"]): (pathname: string) => readonly string[] | null {
  const table = tableOf(routes, undefined);
  const paths = Object.values(routes).map(({ path }) => path?.split("/") ?? []);
  const words = new Set(paths.flat().filter((segment) => !/^[:*]/.test(segment)));
  const deepest = Math.max(...paths.map(({ length }) => length));
  const kept = new Map<string, readonly string[]>();

  return (pathname) => {
    const segments = segmentsOf(pathname);
    if (!segments || segments.length > deepest) return null;
    const shape = segments.map((segment) => (words.has(segment) ? segment : anything)).join("/");
    const ids = kept.get(shape) ?? matchRoutes(table, pathname)?.map(({ route }) => route.id ?? "") ?? [];
    if (kept.size >= mostKept) kept.clear();
    kept.set(shape, ids);
    return ids;
  };
}

/** In the letters in which the table is written; null for an address that no link of ours has. */
function segmentsOf(pathname: string): string[] | null {
  const trimmed = pathname.replace(/^\/|\/$/g, "").toLowerCase();
  const segments = trimmed === "" ? [] : trimmed.split("/");
  return trimmed.includes("%") || segments.includes("") ? null : segments;
}

function tableOf(routes: ServerBuild["routes"], parentId: string | undefined): Table {
  return Object.values(routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive }) =>
      index ? { id, path, index, caseSensitive } : { id, path, caseSensitive, children: tableOf(routes, id) },
    );
}
