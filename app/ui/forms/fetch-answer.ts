import { matchRoutes } from "@remix-run/react";

/**
 * A form may lead to a page whose script is not here yet. It is fetched once somebody begins to write: where the connection is lost
 * afterwards, our own page says so, and not the browser's. Gives whether it is known already where the form leads.
 */
export function fetchAnswerOf(action: string): boolean {
  const known = Object.values(window.__remixManifest.routes);
  const found = matchRoutes(
    known.map(({ id, path }) => ({ id, path })),
    action,
  )?.at(-1)?.route.id;
  const page = known.find(({ id, path }) => id === found && path !== "*");
  if (!page) return false;
  for (const file of [page.module, ...(page.imports ?? [])]) {
    if (document.head.querySelector(`link[href="${file}"]`)) continue;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = file;
    document.head.append(link);
  }
  return true;
}
