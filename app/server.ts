import { createServer, type Server } from "node:http";
import * as build from "virtual:remix/server-build";
import { boot, closeHouse } from "./web/boot.server";
import { handlerOf } from "./web/branches.server";
import { demoSignIns } from "./web/demo.server";
import { middleware } from "./web/middleware.server";
import { answerWith } from "./web/requests.server";
import { endStreams } from "./web/streams.server";

const development = process.env.NODE_ENV === "development";

/** Answers one request of the product. The development server asks for this anew after every change. */
export const answer = answerWith(handlerOf(build, process.env.NODE_ENV), build.assets.routes.root?.css ?? []);

export { boot };

export interface Listening {
  url: string;
  demo: ReturnType<typeof demoSignIns>;
  close(): Promise<void>;
}

/** Opens the house and serves it until the process is told to stop. Rejects with one sentence where it cannot. */
export async function serve(env: Record<string, string | undefined>): Promise<Listening> {
  const { host, port } = await boot(env);
  const server = createServer(middleware({ development, answer }));
  const openPort = await listen(server, host, port);
  const close = async () => {
    endStreams();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await closeHouse();
  };
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${openPort}`;
  return { url, demo: demoSignIns(), close };
}

/** Gives the port that was taken: with port 0 the system chooses one. */
function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
