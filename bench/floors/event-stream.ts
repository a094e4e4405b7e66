import { createServer, type ServerResponse } from "node:http";
import { listen } from "./listen";

/** Open pages that hear whatever is sent, without anybody asking who may. */
const open = new Set<ServerResponse>();
listen(
  createServer((request, response) => {
    if (request.method === "POST") {
      for (const one of open) one.write("event: changed\ndata: \n\n");
      response.end();
      return;
    }
    response.writeHead(200, { "Content-Type": "text/event-stream" }).write("retry: 5000\n\n");
    open.add(response);
    response.on("close", () => open.delete(response));
  }),
);
