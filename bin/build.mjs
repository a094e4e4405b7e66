import { fileURLToPath } from "node:url";
import { build, requireNode } from "./prepare.mjs";
import { tellAndStop } from "./tell.mjs";

/** The product and its empty database, unless they were made from these very sources. */
try {
  requireNode();
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  build();
} catch (error) {
  tellAndStop(error);
}
