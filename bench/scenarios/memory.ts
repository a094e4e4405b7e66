import { type Server, startFloor, startProduct } from "../house";
import { askOnce } from "../measure/ask-once";
import { burst } from "../measure/load";
import { memoryOf } from "../measure/memory";
import { figure } from "../measure/result";
import { type Scenario, sizeOf } from "./setting";

const sessions = 1000;
const seconds = 15;
const megabytes = (bytes: number) => bytes / 1_000_000;

/** What a fresh process holds before anybody came, after a thousand people each saw their plan, and after as many requests as fit in a while. */
export const memory: Scenario = {
  name: "memory",
  async measure(setting) {
    const families = setting.data.families.slice(0, sessions);
    const cookies = families.map(({ ownerAccount }) => setting.cookieOf(ownerAccount));
    const [product, floor] = await Promise.all([startProduct("memory"), startFloor("node-http")]);
    try {
      const ours = await grown(product, "/plan", cookies);
      const theirs = await grown(floor, "/", cookies);
      return [
        {
          scenario: "memory",
          data: sizeOf(setting.data),
          ours: `${figure(ours.rest)} MB at rest, ${figure(ours.met)} MB after ${cookies.length} sessions, ${figure(ours.worked)} MB after ${ours.requests} requests`,
          against: { name: "node-http", figure: `${figure(theirs.worked)} MB` },
          ratio: `${figure(ours.worked / theirs.worked)} x node-http`,
          figures: { ...ours, against: theirs.worked },
        },
      ];
    } finally {
      await Promise.all([product.stop(), floor.stop()]);
    }
  },
};

async function grown(server: Server, path: string, cookies: string[]) {
  await askOnce(server.url, { path: "/" });
  const rest = megabytes(memoryOf(server.pid));
  for (const cookie of cookies) await askOnce(server.url, { path, cookie });
  const met = megabytes(memoryOf(server.pid));
  const asks = cookies.map((cookie) => ({ path, cookie }));
  const { requests } = await burst({ url: server.url, seconds, connections: 8, asks });
  return { rest, met, worked: megabytes(memoryOf(server.pid)), requests };
}
