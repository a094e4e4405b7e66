import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import { packedFiles } from "./bin/packed-files";
import { wordsOfModules } from "./bin/words/words-of-modules";
import remixOptions from "./remix.config.js";

/**
 * What nearly every page with scripts needs travels as two files: one that changes when a package does, one that changes with us. Each small
 * file of its own is a question more on a slow network, and packs worse.
 */
const together: Plugin = {
  name: "together",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? undefined : { build: { rollupOptions: { output: { manualChunks: sharedFileOf } } } },
};

function sharedFileOf(id: string): string | undefined {
  if (id.includes("/node_modules/")) return "framework";
  return /\/app\/ui\/(kit|forms|shell)\/(?!guard)/.test(id) ? "frame" : undefined;
}

/** The server bundle begins at app/server.ts, so that the program that boots and the routes are one module graph. */
const bootFromOurServer: Plugin = {
  name: "boot-from-our-server",
  enforce: "post",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild ? { build: { rollupOptions: { input: "./app/server.ts" } } } : undefined,
};

/** Routes reach these, and the browser never does: the development server must not prepare them for it. */
const onlyOnTheServer = ["@node-rs/argon2", "@electric-sql/pglite", "postgres"];

export default defineConfig({
  plugins: [wordsOfModules(), tailwindcss(), remix(remixOptions), bootFromOurServer, together, packedFiles],
  ssr: { noExternal: ["zod", "drizzle-orm"] },
  build: { target: "es2020", assetsInlineLimit: 0 },
  optimizeDeps: {
    include: ["react", "react-dom", "react-dom/client", "@remix-run/react", "i18next"],
    exclude: onlyOnTheServer,
  },
});
