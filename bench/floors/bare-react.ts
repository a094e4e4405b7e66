import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { listen } from "./listen";
import { Markup, piecesOf, withoutScripts } from "./markup";

/** React alone: the same markup, drawn for every request. */
const pieces = piecesOf(withoutScripts(readFileSync(String(process.env.BENCH_PAGE), "utf8")));
listen(
  createServer((_request, response) => {
    const page = Buffer.from(`<!DOCTYPE html>${renderToString(createElement(Markup, { pieces }))}`);
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length });
    response.end(page);
  }),
);
