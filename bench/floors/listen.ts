import type { Server } from "node:http";

export function listen(server: Server): void {
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object") console.log(`http://127.0.0.1:${address?.port}`);
  });
  process.once("SIGTERM", () => process.exit(0));
}
