import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequestHandler, type EntryContext, type ServerBuild } from "@remix-run/node";
import { createRequestListener } from "@remix-run/node-fetch-server";
import { RemixServer } from "@remix-run/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { listen } from "./listen";
import { Markup, piecesOf, withoutScripts } from "./markup";

/** The smallest Remix there is: one route that draws the same markup from a constant, as one text, without single fetch. */
const pieces = piecesOf(withoutScripts(readFileSync(String(process.env.BENCH_PAGE), "utf8")));

const build: ServerBuild = {
  mode: "production",
  isSpaMode: false,
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  basename: "/",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
  assets: {
    entry: { imports: [], module: "/entry.js" },
    routes: {
      root: {
        id: "root",
        path: "*",
        hasAction: false,
        hasLoader: true,
        hasClientAction: false,
        hasClientLoader: false,
        hasErrorBoundary: false,
        module: "/root.js",
        imports: [],
      },
    },
    url: "/manifest.js",
    version: "1",
  },
  entry: {
    module: {
      default: (request: Request, status: number, headers: Headers, context: EntryContext) => {
        headers.set("Content-Type", "text/html; charset=utf-8");
        const text = renderToString(createElement(RemixServer, { context, url: request.url }));
        return new Response(`<!DOCTYPE html>${text}`, { status, headers });
      },
    },
  },
  routes: {
    root: {
      id: "root",
      path: "*",
      module: { default: () => createElement(Markup, { pieces }), loader: () => ({ hello: true }) },
    },
  },
};

const handle = createRequestHandler(build, "production");
listen(createServer(createRequestListener((request: Request) => handle(request))));
