import { matchRoutes } from "@remix-run/react";

/**
 * A form may lead to a page whose script is not here yet. It is fetched once somebody begins to write: where the connection is lost
 * afterwards, our own page says so, and not the browser's.
 */
export function fetchAnswerOf(action: string): void {
  const known = Object.values(window.__remixManifest.routes);
  const found = matchRoutes(
    known.map(({ id, path }) => ({ id, path })),
    action,
  )?.at(-1)?.route.id;
  const page = known.find(({ id }) => id === found);
  for (const file of page ? [page.module, ...(page.imports ?? [])] : []) {
    if (document.head.querySelector(`link[href="${file}"]`)) continue;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = file;
    document.head.append(link);
  }
}
