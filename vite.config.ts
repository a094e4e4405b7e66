import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import { wordsOfModules } from "./bin/words/words-of-modules";
import remixOptions from "./remix.config.js";

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
  plugins: [wordsOfModules(), tailwindcss(), remix(remixOptions), bootFromOurServer],
  build: { target: "es2020", assetsInlineLimit: 0 },
  optimizeDeps: {
    include: ["react", "react-dom", "react-dom/client", "@remix-run/react", "i18next"],
    exclude: onlyOnTheServer,
  },
});
