import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { listen } from "./listen";

/** The same page, made beforehand. */
const page = readFileSync(String(process.env.BENCH_PAGE));
listen(
  createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length });
    response.end(page);
  }),
);
