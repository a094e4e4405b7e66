import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import sirv from "sirv";

type Files = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** The files of the build, as they were when this was made. One that is gone by now ends its own answer, and not the process. */
export function buildFiles(folder: string): Files {
  const serveFile = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders: cacheForEver });
  return (request, response, next) => {
    response.once("pipe", (file: Readable) => file.once("error", () => response.destroy()));
    serveFile(request, response, next);
  };
}

/** Files under /assets carry a hash of their content in their name. */
function cacheForEver(response: ServerResponse, pathname: string): void {
  const unchanging = pathname.startsWith("/assets/");
  response.setHeader("Cache-Control", unchanging ? "public, max-age=31536000, immutable" : "no-cache");
}
