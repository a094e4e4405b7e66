import type { Answer, ByPost, Fields } from "#tests/support/people-by-post";

/** A page as a browser loads it, its data as the page's own script asks for it, and what is sent to either. */
export type Channel = "page" | "data" | "post" | "postData";

/**
 * How somebody is answered, in one sign: y a page, s to the sign-in page, b to where a plan of one's own begins, > to another page, n there is nothing, x it is not
 * yours to do, i it does not fit, a sign in first, m nothing can be sent here, . it is done and there is nothing to show.
 */
export type Sign = "y" | "s" | "b" | ">" | "n" | "x" | "i" | "a" | "m" | ".";

const byStatus: Record<number, Sign> = {
  200: "y",
  204: ".",
  404: "n",
  403: "x",
  422: "i",
  401: "a",
  405: "m",
};

export function askOn(channel: Channel, person: ByPost, address: string, fields: Fields): Promise<Answer> {
  const path = channel.endsWith("ata") ? dataOf(address) : address;
  return channel.startsWith("post")
    ? person.send(path, fields, asItIs)
    : person.ask(path, { headers: asItIs });
}

/** Packing thousands of answers would take longer than giving them. */
const asItIs = { "Accept-Encoding": "identity" };

/** What the page's script asks when a link is followed (Remix, single fetch). */
function dataOf(address: string): string {
  const [path = "", search] = address.split("?");
  return `${path === "/" ? "/_root" : path}.data${search ? `?${search}` : ""}`;
}

export function signOf(channel: Channel, answer: Answer): Sign | string {
  const target = channel.endsWith("ata") ? leadsToInData(answer) : answer.leadsTo;
  if (target === null) return byStatus[answer.status] ?? `${answer.status}`;
  if (target.startsWith("/inloggen")) return "s";
  return target === "/plan/begin" ? "b" : ">";
}

/** A redirection in data is an answer of its own kind: 202, with where it leads in the body. */
function leadsToInData({ status, html }: Answer): string | null {
  if (status !== 202) return null;
  return /"redirect","([^"]*)"/.exec(html)?.[1] ?? "";
}

/** Everything of an answer that reaches somebody. */
export const bytesOf = ({ html, headers }: Answer) => `${[...headers].join("\n")}\n${html}`;

/** Runs every task, no more than so many at a time. */
export async function atMost<Result>(count: number, tasks: (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (task) results[index] = await task();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return results;
}

/** Without what differs from one answer to the next: ids, the numbers of scripts, the moment, and how long one's own ledger has grown by asking. */
export function withoutIds(bytes: string): string {
  return bytes
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replace(/nonce(="|\\",\\"|-)[^"\\']+/g, "nonce")
    .replace(/(\\"seq\\",|>Regel )\d+/g, "$1SEQ")
    .replace(/[0-9a-f]{4}(?: [0-9a-f]{4}){3,}/g, "CODE")
    .replace(/\[\\?"D\\?",\d+\]/g, "MOMENT")
    .replace(/^(date|content-length|etag|set-cookie)\n?[,:].*$/gim, "$1");
}
