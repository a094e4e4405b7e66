import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { matchedOnce } from "./matched.server";

/**
 * Hands each request to Remix with the few routes that it can need: those of its address and of what lies above it. Remix ranks and copies
 * the whole table it is given several times for each request, which with two hundred routes took two fifths of all the time.
 * What it answers is the same, byte by byte (branches.server.test.tsx).
 */
export function handlerOf(build: ServerBuild, mode: string | undefined): RequestHandler {
  const whole = createRequestHandler(build, mode);
  const matched = matchedOnce(build.routes);
  const branches = new Map<string, RequestHandler>();

  return (request, context) => {
    const url = new URL(request.url);
    const ids = idsAround(addressesIn(url), matched);
    if (!ids) return whole(request, context);
    if (isManifest(url)) return createRequestHandler(onlyThese(ids, build), mode)(request, context);
    const key = [...ids].join();
    const branch = branches.get(key) ?? createRequestHandler(onlyThese(ids, build), mode);
    branches.set(key, branch);
    return branch(request, context);
  };
}

/** A browser that asks where the links of its page lead. */
const isManifest = ({ pathname }: URL) => pathname === "/__manifest";

function addressesIn(url: URL): string[] {
  if (isManifest(url)) return ["/", ...url.searchParams.getAll("p")];
  return [url.pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/")];
}

/** The routes of these addresses, and of each address above them: a page tells the browser of those too. */
function idsAround(addresses: string[], matched: ReturnType<typeof matchedOnce>): Set<string> | null {
  const ids = new Set<string>();
  for (const address of new Set(addresses.flatMap(above))) {
    const found = matched(address);
    if (!found) return null;
    for (const id of found) ids.add(id);
  }
  return ids;
}

function above(address: string): string[] {
  const ends = [...address.matchAll(/.(?=\/)/g)].map(({ index }) => index + 1);
  return ["/", address, ...ends.map((end) => address.slice(0, end))];
}

function onlyThese(ids: Set<string>, build: ServerBuild): ServerBuild {
  const { routes, assets } = build;
  const of = <Kept>(all: Record<string, Kept>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return { ...build, routes: of(routes), assets: { ...assets, routes: of(assets.routes) } };
}
