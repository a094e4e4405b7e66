import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { leaveWithNpm } from "./leave-with-npm.mjs";
import { build, install, requireNode } from "./prepare.mjs";
import { tellAndStop } from "./tell.mjs";

/** From a fresh copy of the project to the running product. */
try {
  requireNode();
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  await expectFreePort();
  install();
  build();
  leaveWithNpm();
  await serve();
} catch (error) {
  tellAndStop(error);
}

/**
 * The libraries always run as in production, because React is slow otherwise. Whether this is a deployment stays
 * with whoever starts it.
 */
async function serve() {
  process.env.BIJ_ONS_MODE ??= process.env.NODE_ENV === "production" ? "production" : "demo";
  process.env.NODE_ENV = "production";
  await import("./serve.mjs");
}

/** Asked before the slow parts. A port that is no number is left to the product, which says what is wrong with it. */
async function expectFreePort() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return;
  await new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, process.env.HOST ?? "localhost", () => server.close(resolve));
  });
}
