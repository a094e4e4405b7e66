import {
  createRequestHandler,
  type EntryContext,
  type RequestHandler,
  type ServerBuild,
} from "@remix-run/node";
import { RemixServer, Scripts, useMatches, useRouteError } from "@remix-run/react";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { renderToString } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import routeConfig from "#app/routes";
import { handlerOf } from "./branches.server";

/** The addresses of the product, with pages that only tell by which routes and with what they were reached. */
const entries = (routeConfig as RouteConfigEntry[]).map(({ path, index, file }) => ({
  id: file,
  path,
  index,
}));
const files = entries.filter((_, place) => place % 7 === 3).map(({ id }) => id);

let branched: RequestHandler;
let whole: RequestHandler;
beforeAll(() => {
  branched = handlerOf(buildOf(), "production");
  whole = createRequestHandler(buildOf(), "production");
});

const concrete = entries.map(({ path = "" }) =>
  `/${path}`.replace("*", "iets/anders").replaceAll(/:\w+/g, "0192-ab"),
);
const odd = [
  "/niets",
  "/niets/iets/nieuw",
  "/plan/",
  "/PLAN/Doelen/nieuw",
  "/pl%61n",
  "/plan/doelen/%C3%A9%C3%A9n",
  "/plan/%zz",
  "//plan",
  "/plan//doelen",
  "/hulp/plan/klacht",
  "/hulp/mijn-pagina/vraag",
  "/plan/doelen/nieuw/stand",
  "/plan/doelen/1/2/3/4/5/6/7/8",
  "/uitnodiging/anker.data",
];

test.each([...concrete, ...odd])("%s is answered as by the whole table", async (path) => {
  await sameAnswers(path, {});
  await sameAnswers(`${path}?index&x=1`, { method: "POST", body: "" });
});

test.each([...concrete.map((path) => (path === "/" ? "/_root" : path)), ...odd])(
  "%s.data too",
  async (path) => {
    await sameAnswers(`${path}.data`, {});
    await sameAnswers(`${path}.data?_routes=root`, {});
    await sameAnswers(`${path}.data`, { method: "POST", body: "" });
  },
);

test("and what a browser asks about the links of its page", async () => {
  const links = concrete.map((path) => `p=${encodeURIComponent(path)}`);
  const asked = ["", ...links, links.slice(3, 60).join("&"), "p=plan", ...odd.map((path) => `p=${path}`)];
  for (const these of asked) await sameAnswers(`/__manifest?${these}&version=1`, {});
  await sameAnswers(`/__manifest?${links[0]}&version=0`, {});
  expect(await (await branched(asking(`/__manifest?${links[3]}&version=1`))).text()).toContain("routes/");
});

test("and every address once more, when all of them were asked before", async () => {
  for (const path of [...concrete, ...odd].toReversed()) await sameAnswers(path, {});
});

test("a page names the routes that reached it", async () => {
  const page = await (await branched(asking("/plan/doelen/0192-ab/stand"))).text();
  expect(page).toContain("routes/plan/goal-state.tsx");
  expect(page).toContain("&quot;goalId&quot;:&quot;0192-ab&quot;");
});

async function sameAnswers(path: string, init: RequestInit): Promise<void> {
  const [ours, theirs] = await Promise.all(
    [branched, whole].map(async (handle) => {
      const { status, headers, text } = await handle(asking(path, init)).then(async (answer) => ({
        status: answer.status,
        headers: [...answer.headers],
        text: await answer.text(),
      }));
      return [status, headers, text];
    }),
  );
  expect([path, ours]).toEqual([path, theirs]);
}

const asking = (path: string, init: RequestInit = {}) => new Request(`http://bij-ons.example${path}`, init);

function buildOf(): ServerBuild {
  const module = (id: string) => ({
    default: Page,
    loader: ({ params }: { params: object }) => {
      if (files.includes(id)) throw new Response("weg", { status: 404 });
      return { id, params };
    },
    action: ({ params }: { params: object }) => ({ did: id, params }),
  });
  const all = entries.map(({ id, path, index }) => ({ id, path, index, parentId: "root" }));
  const root = { id: "root", path: "" };
  const asset = { hasAction: true, hasLoader: true, hasClientAction: false, hasClientLoader: false };
  return {
    mode: "production",
    isSpaMode: false,
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    basename: "/",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
    assets: {
      entry: { imports: [], module: "/entry.js" },
      routes: Object.fromEntries(
        [root, ...all].map((route) => [
          route.id,
          { ...route, ...asset, hasErrorBoundary: false, module: `/${route.id}.js`, imports: [] },
        ]),
      ),
      url: "/manifest.js",
      version: "1",
    },
    entry: { module: { default: draw, handleError: () => {} } },
    routes: {
      root: { ...root, module: { ...module("root"), Layout, ErrorBoundary: Broken } },
      ...Object.fromEntries(all.map((route) => [route.id, { ...route, module: module(route.id) }])),
    },
  };
}

function draw(request: Request, status: number, headers: Headers, page: EntryContext): Response {
  const html = renderToString(<RemixServer context={page} url={request.url} />);
  const { loaderData, actionData } = page.staticHandlerContext;
  return new Response(html + JSON.stringify({ loaderData, actionData }), { status, headers });
}

function Layout() {
  const reached = useMatches().map(({ id, params, pathname }) => ({ id, params, pathname }));
  return (
    <body>
      {JSON.stringify(reached)}
      <Scripts />
    </body>
  );
}

const Page = () => null;

function Broken() {
  return <p>{JSON.stringify(useRouteError())}</p>;
}
