import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { createServer as createVite } from "vite";
import { leaveWithNpm } from "./leave-with-npm.mjs";
import { tellAndStop } from "./tell.mjs";

/**
 * Most pages are plain HTML without React, so that React's own hot reload cannot reach them. The one script that every
 * page has reloads them, and so does a change that only the server knows of.
 * @type {import("vite").Plugin}
 */
const followOnPlainPages = {
  name: "follow-on-plain-pages",
  transform(code, id) {
    if (!id.endsWith("/app/ui/shell/guard.js")) return;
    const reload = "() => window.__remixContext || window.location.reload()";
    return `${code}\nimport.meta.hot.on("vite:beforeUpdate", ${reload});`;
  },
  handleHotUpdate({ file, server }) {
    const inBrowser = server.environments.client.moduleGraph.getModulesByFile(file);
    if (!inBrowser?.size) server.ws.send({ type: "full-reload" });
  },
};

/** The product with hot reload: what is changed under app/ is served anew, without a build. */
try {
  process.env.NODE_ENV = "development";
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  leaveWithNpm();
  await develop();
} catch (error) {
  tellAndStop(error);
}

async function develop() {
  const server = createServer();
  const vite = await createVite({
    server: { middlewareMode: true, hmr: { server } },
    appType: "custom",
    plugins: [followOnPlainPages],
  });
  const { boot, closeHouse } = await vite.ssrLoadModule("/app/web/boot.server.ts");
  const { host, port } = await boot(process.env);
  server.on("request", (request, response) => void respond(vite, request, response));
  server.once("error", tellAndStop);
  server.listen(port, host, () =>
    console.log(`Bij Ons is at http://${host}:${port}, and follows your changes`),
  );
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => closeHouse().then(() => process.exit(0), tellAndStop));
  }
}

/**
 * Files of the development server come first, then the pages: asked for anew at each request, so that they are as
 * they were last saved.
 * @param {import("vite").ViteDevServer} vite
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function respond(vite, request, response) {
  try {
    const { developmentSteps, middleware } = await vite.ssrLoadModule("/app/web/middleware.server.ts");
    const { answer } = await vite.ssrLoadModule("/app/server.ts");
    const page = () => middleware({ development: true, answer })(request, response);
    const steps = [...developmentSteps(), vite.middlewares];
    walk(steps, page);
  } catch (error) {
    fail(error);
  }

  /**
   * @param {import("vite").Connect.NextHandleFunction[]} steps
   * @param {() => void} last
   */
  function walk([step, ...rest], last) {
    if (!step) return last();
    step(request, response, (/** @type {unknown} */ error) => (error ? fail(error) : walk(rest, last)));
  }

  /** @param {unknown} error */
  function fail(error) {
    if (error instanceof Error) vite.ssrFixStacktrace(error);
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(error instanceof Error ? error.stack : String(error));
  }
}
