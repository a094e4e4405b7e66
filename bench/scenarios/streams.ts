import { randomUUID } from "node:crypto";
import { type ClientRequest, get } from "node:http";
import { type Server, startFloor } from "../house";
import { spread } from "../measure/loops";
import { memoryOf } from "../measure/memory";
import { figure, type Result } from "../measure/result";
import { send } from "../measure/send";
import { type Scenario, type Setting, sizeOf } from "./setting";

const connections = 1000;
const ofOneFamily = 5;
const messages = 20;

/** A thousand open pages, and every second somebody says something: how long until those who have that goal open hear of it. */
export const streams: Scenario = {
  name: "live-streams",
  async measure(setting) {
    const floor = await startFloor("event-stream");
    const watched = setting.data.families.slice(0, connections / ofOneFamily);
    try {
      const ours = await openAll(setting.product, "changed", (place) => {
        const family = watched[Math.floor(place / ofOneFamily)];
        const search = new URLSearchParams({ pagina: "goal", id: family?.goalIds[1] ?? "", gezien: "" });
        return { path: `/bijblijven?${search}`, cookie: setting.cookieOf(family?.ownerAccount ?? "") };
      });
      const theirs = await openAll(floor, "retry", () => ({ path: "/", cookie: "" }));
      const times: Record<"ours" | "floor", number[]> = { ours: [], floor: [] };
      for (let turn = 0; turn < messages; turn++) {
        const place = turn % watched.length;
        const family = watched[place];
        const own = Array.from({ length: ofOneFamily }, (_, one) => place * ofOneFamily + one);
        const path = `/plan/doelen/${family?.goalIds[1]}/reacties`;
        const cookie = setting.cookieOf(family?.ownerAccount ?? "");
        const fields = { id: randomUUID(), words: "Het ging goed." };
        times.ours.push(...(await ours.until(own, () => send(setting.product.url, path, cookie, fields))));
        times.floor.push(...(await theirs.until(own, () => send(floor.url, "/", "", {}))));
        await ours.quiet();
      }
      const kilobytes = ours.grown / connections / 1000;
      for (const one of [ours, theirs]) one.close();
      return [lineOf(setting, spread(times.ours), spread(times.floor), kilobytes)];
    } finally {
      await floor.stop();
    }
  },
};

interface Opened {
  /** By how many bytes the process grew while they were opened. */
  grown: number;
  /** Does something, and gives for each of these pages the milliseconds until it hears. */
  until(places: number[], act: () => Promise<unknown>): Promise<number[]>;
  /** Until the second is over. */
  quiet(): Promise<void>;
  close(): void;
}

/** All of them are open once they heard the first thing that comes by itself. */
async function openAll(
  server: Server,
  first: string,
  where: (place: number) => { path: string; cookie: string },
): Promise<Opened> {
  const before = memoryOf(server.pid);
  const hearing: (() => void)[] = [];
  const requests: ClientRequest[] = [];
  for (let begin = 0; begin < connections; begin += 20)
    await Promise.all(
      Array.from({ length: 20 }, (_, step) => {
        const place = begin + step;
        const { path, cookie } = where(place);
        return new Promise<void>((resolve, reject) => {
          const headers = cookie ? { Cookie: cookie } : {};
          const request = get(server.url + path, { headers, agent: false }, (response) => {
            if (response.statusCode !== 200) reject(new Error(`A stream answers ${response.statusCode}.`));
            response.on("data", (text: Buffer) => {
              hearing[place]?.();
              if (text.includes(first)) resolve();
            });
            response.on("error", () => {});
          });
          request.on("error", reject);
          requests.push(request);
        });
      }),
    );
  const grown = memoryOf(server.pid) - before;
  return {
    grown,
    async until(places, act) {
      const began = performance.now();
      const heard = places.map(
        (place) =>
          new Promise<number>((resolve) => {
            hearing[place] = () => resolve(performance.now() - began);
          }),
      );
      await act();
      return Promise.all(heard);
    },
    quiet: () => new Promise((resolve) => setTimeout(resolve, 1000)),
    close: () => requests.forEach((request) => void request.destroy()),
  };
}

function lineOf(
  setting: Setting,
  ours: ReturnType<typeof spread>,
  floor: ReturnType<typeof spread>,
  kilobytes: number,
): Result {
  return {
    scenario: "live-streams",
    data: sizeOf(setting.data),
    ours: `${figure(ours.p95)} ms p95 from sending`,
    against: { name: "event-stream", figure: `${figure(floor.p95)} ms p95` },
    ratio: `${figure(ours.p50 / floor.p50)} x the time of event-stream`,
    ...ours,
    figures: { ours: ours.p95, against: floor.p95, kilobytes },
    note: `${connections} open, ${figure(kilobytes)} KB each`,
  };
}
