import { type IncomingMessage, request } from "node:http";
import type { ByPost } from "./people-by-post";

/** A page that somebody has open, as its browser listens for news of it. */
export interface OpenStream {
  status: number;
  headers: IncomingMessage["headers"];
  /** All that came over the wire so far. */
  heard(): string;
  /** Until this much was heard; rejects where the stream ends before. */
  until(pattern: RegExp): Promise<void>;
  /** Until the house ends it. */
  ended(): Promise<void>;
  close(): void;
}

export const changed = "event: changed\ndata: \n\n";
export const hello = "retry: 5000\n\n";

/** Where the page of this address listens, as the page says. */
export async function listensAt(person: ByPost, path: string): Promise<string> {
  const { html } = await person.ask(path);
  return (/\/bijblijven\?[^"\\]*(?:\\u0026[^"\\]*)*/.exec(html)?.[0] ?? "").replaceAll("\\u0026", "&");
}

/** Opens the page, and listens where it says. */
export const opens = async (person: ByPost, path: string): Promise<OpenStream> =>
  listen(person, await listensAt(person, path));

export async function listen({ url, cookies }: ByPost, address: string): Promise<OpenStream> {
  const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url + address, { headers: { Cookie } }, resolve)
      .on("error", reject)
      .end();
  });
  let text = "";
  let isOver = false;
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  response.on("data", (bytes: Buffer) => {
    text += bytes.toString("utf8");
    wake();
  });
  response.on("close", () => {
    isOver = true;
    wake();
  });

  const when = (isSo: () => boolean, refuses: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!isSo() && !refuses()) return;
        waiting.delete(look);
        if (isSo()) resolve();
        else reject(new Error(`The stream ended after: ${JSON.stringify(text)}`));
      };
      waiting.add(look);
      look();
    });

  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    heard: () => text,
    until: (pattern) =>
      when(
        () => pattern.test(text),
        () => isOver,
      ),
    ended: () =>
      when(
        () => isOver,
        () => false,
      ),
    close: () => void response.destroy(),
  };
}
