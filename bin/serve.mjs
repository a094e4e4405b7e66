import cluster from "node:cluster";
import { serveAlone } from "./serve-alone.mjs";
import { workersAsked } from "./workers.mjs";

/** Serves the built product in this process, or in several that share its port (WORKERS). */
const workers = workersAsked(process.env.WORKERS);
if (workers > 1 && cluster.isPrimary) {
  const { keepServing } = await import("./workers.mjs");
  keepServing(workers);
} else {
  await serveAlone();
}
