import type { IncomingMessage, ServerResponse } from "node:http";
import { database } from "#app/database/connection.server";

/** GET /healthz: 200 while the database answers, 503 when it does not. */
export function answerHealth(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (request.url !== "/healthz") {
    next();
    return;
  }
  void databaseState().then(({ status, database }) => {
    response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
    response.end(JSON.stringify({ status: status === 200 ? "ok" : "unavailable", database }));
  });
}

async function databaseState(): Promise<{ status: number; database: string }> {
  try {
    await database().ping();
    return { status: 200, database: database().kind };
  } catch {
    return { status: 503, database: "unreachable" };
  }
}
