import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import handleRequest from "./entry.server";

async function answer(personal: boolean) {
  const handle = createRequestHandler(buildOf(personal), "production");
  const told = await handle(new Request("http://here/"), { visit: { nonce: "once" } } as never);
  const text = await told.text();
  return { status: told.status, text: text.replaceAll(/<!--.*?-->/g, "") };
}

describe.each([
  ["with a script, in parts", true],
  ["without a script", false],
])("a page %s", (_kind, personal) => {
  it("has all of it in its place, however long it is", async () => {
    const long = "Wij slapen beter. ".repeat(5000);
    draw = () => long;
    const { status, text } = await answer(personal);
    expect(status).toBe(200);
    expect(text.includes(`<p>${long}</p></section>`)).toBe(true);
    expect(text).not.toMatch(/<template|<div hidden/);
  });

  it("of which something cannot be drawn is no page with a hole in it", async () => {
    const said = vi.spyOn(console, "error").mockReturnValue();
    draw = () => {
      throw new Error("broken");
    };
    const { status, text } = await answer(personal);
    said.mockRestore();
    expect(status).toBe(500);
    expect(text).toContain("Dat ging niet goed");
    expect(text).not.toContain("<section");
  });
});

let draw: () => string;

const Words = () => <p>{draw()}</p>;
const Page = () => (
  <section>
    <Words />
  </section>
);
const PageInParts = () => (
  <section>
    <Suspense>
      <Words />
    </Suspense>
  </section>
);
const ErrorBoundary = () => <p>Dat ging niet goed.</p>;

/** One route with one section, around the real way of drawing. */
function buildOf(personal: boolean): ServerBuild {
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
          hasErrorBoundary: true,
          module: "/root.js",
          imports: [],
        },
      },
      url: "/manifest.js",
      version: "1",
    },
    entry: { module: { default: handleRequest } },
    routes: {
      root: {
        id: "root",
        path: "*",
        module: {
          default: personal ? PageInParts : Page,
          ErrorBoundary,
          handle: { title: "plan", personal },
          loader: () => ({ hello: true }),
        },
      },
    },
  };
}
