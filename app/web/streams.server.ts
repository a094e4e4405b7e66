import type { IncomingMessage, ServerResponse } from "node:http";
import type { Person } from "#app/gate/actor";
import { hearNews } from "#app/gate/hear-news";
import { Busy } from "#app/gate/slots";
import { signedIn } from "./session.server";
import { streamPath, type Watched, watchedIn } from "./watched.server";

const mostOfOnePerson = 8;
const mostOfAll = 1000;
const secondsBetweenSigns = 25;
const signsBetweenLooks = 10;

/** One open page that hears when it has changed. */
interface Stream {
  response: ServerResponse;
  cookie: string;
  accountId: string;
  households: string[];
  watched: Watched;
  /** While it is being looked at: whether it has to be once more. */
  again: boolean | null;
}

const streams = new Set<Stream>();
let stopHearing: (() => void) | undefined;

/**
 * Server-sent events for a page that somebody has open: "changed", with no word of what. Before each one it is asked anew who this is and what
 * the page shows to that person now; before each sign of life, which tells nothing, who this is. What shows nothing else sends nothing; where
 * there is no page it ends. Once in ten signs it is looked at without news: what ends at a moment that was set ends with nobody doing anything.
 */
export function answerStream(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
  const watched = pathname === streamPath ? watchedIn(searchParams) : null;
  if (!watched) next();
  else void begin(request, response, watched).catch((error: unknown) => fail(response, error));
}

/** What leaves the process takes its open pages with it: otherwise they would keep it. */
export function endStreams(): void {
  stopHearing?.();
  stopHearing = undefined;
  for (const stream of [...streams]) end(stream);
}

async function begin(request: IncomingMessage, response: ServerResponse, watched: Watched): Promise<void> {
  const cookie = request.headers.cookie ?? "";
  const person = await signedIn(cookie);
  const now = person && (await watched.lookAgain(person));
  if (!person) return refuse(response, 401);
  if (!now) return refuse(response, 404);
  if (streams.size >= mostOfAll) return refuse(response, 503);
  stopHearing ??= hearNews(hear);
  leaveRoomFor(person);
  response.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "private, no-store, no-transform",
    "X-Accel-Buffering": "no",
    Vary: "Cookie",
  });
  response.write("retry: 5000\n\n");
  const { accountId } = person;
  const stream: Stream = { response, cookie, accountId, households: now.households, watched, again: null };
  streams.add(stream);
  const timer = setInterval(signsOf(stream), secondsBetweenSigns * 1000).unref();
  response.on("close", () => {
    clearInterval(timer);
    streams.delete(stream);
  });
  await look(stream);
}

/** Whoever opens more and more loses the first. */
function leaveRoomFor({ accountId }: Person): void {
  const own = [...streams].filter((stream) => stream.accountId === accountId);
  for (const stream of own.slice(0, Math.max(0, own.length - mostOfOnePerson + 1))) end(stream);
}

function hear(id: string | null): void {
  for (const stream of streams) {
    if (id === null || id === stream.accountId || stream.households.includes(id)) void look(stream);
  }
}

/** News that comes while it is looked at is looked at afterwards, once for all of it. */
async function look(stream: Stream): Promise<void> {
  if (stream.again !== null) {
    stream.again = true;
    return;
  }
  do {
    stream.again = false;
    await lookOnce(stream).catch((error: unknown) => fail(stream.response, error));
  } while (stream.again);
  stream.again = null;
}

async function lookOnce(stream: Stream): Promise<void> {
  const { response, watched } = stream;
  const now = await pageNow(stream);
  if (!streams.has(stream)) return;
  if (!now) return end(stream);
  stream.households = now.households;
  if (now.mark !== watched.shown) {
    watched.shown = now.mark;
    response.write("event: changed\ndata: \n\n");
  }
}

/** What happens each time that a sign of life is due. */
function signsOf(stream: Stream): () => void {
  let signs = 0;
  return () => {
    signs++;
    void giveSign(stream)
      .then(() => (signs % signsBetweenLooks === 0 ? look(stream) : undefined))
      .catch((error: unknown) => fail(stream.response, error));
  };
}

async function giveSign(stream: Stream): Promise<void> {
  if (!(await readerOf(stream))) end(stream);
  else if (streams.has(stream)) stream.response.write(":\n\n");
}

/** Who opened it, where the same person is still signed in. */
async function readerOf({ cookie, accountId }: Stream): Promise<Person | null> {
  const person = await signedIn(cookie);
  return person?.accountId === accountId ? person : null;
}

async function pageNow(stream: Stream) {
  const reader = await readerOf(stream);
  return reader && stream.watched.lookAgain(reader);
}

function end(stream: Stream): void {
  streams.delete(stream);
  stream.response.end();
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Cache-Control": "private, no-store" }).end();
}

/** A house that is busy is asked again at the next sign. Anything else ends the stream, and whoever runs the house reads where it broke. */
function fail(response: ServerResponse, error: unknown): void {
  if (error instanceof Busy && response.headersSent) return;
  if (!response.headersSent) refuse(response, 503);
  else response.end();
  if (!(error instanceof Busy))
    console.error(`GET ${streamPath}: ${error instanceof Error ? error.name : typeof error}`);
}
