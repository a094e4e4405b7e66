import type { RequestHandler } from "@remix-run/node";
import { comesFromHere } from "./comes-from-here";
import { type ProblemKind, paths } from "./paths";
import { mayBeListed } from "./search-engines";
import { admitting } from "./too-many.server";
import { visitOf } from "./visit.server";

export type Answer = (request: Request, from: { nonce: string; address: string }) => Promise<Response>;

/** A form may hold some pages of text, and no more: one megabyte. */
const largestBody = 1_000_000;
/** On the one page that takes a photo. One that is too large for us still gets an answer beside its field. */
const largestWithPhoto = 25_000_000;

/** In seconds. Tries are counted for so long, and some for a day. */
const aQuarterOfAnHour = 15 * 60;

/** Puts a visit around each request, refuses what no page of ours sends, and keeps private pages out of every cache. */
export function answerWith(handle: RequestHandler, styles: readonly string[]): Answer {
  const admitted = admitting(styles);
  return async (request, { nonce, address }) => {
    const visit = visitOf(request, nonce, addressOf(request, address));
    const problem = problemWith(request);
    const asked = problem ? pageAbout(problem, request) : request;
    const response = await admitted(asked, () => handle(asked, { visit }));
    if (problem === "te-groot") response.headers.set("Connection", "close");
    for (const cookie of visit.cookies) response.headers.append("Set-Cookie", cookie);
    response.headers.append("Vary", "Cookie, Accept-Language");
    if (response.status === 429) response.headers.set("Retry-After", String(aQuarterOfAnHour));
    if (!mayBeListed(request)) response.headers.set("X-Robots-Tag", "noindex");
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "private, no-store");
    return response;
  };
}

function problemWith(request: Request): ProblemKind | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  if (!comesFromHere(request)) return "andere-site";
  const length = request.headers.get("Content-Length");
  return length === null || Number(length) > largestFor(request) ? "te-groot" : null;
}

function largestFor({ url }: Request): number {
  const path = new URL(url).pathname.replace(/\.data$/, "");
  return path === paths.ownPhoto() ? largestWithPhoto : largestBody;
}

function pageAbout(problem: ProblemKind, request: Request): Request {
  const headers = new Headers(request.headers);
  for (const name of ["Content-Length", "Content-Type", "Transfer-Encoding"]) headers.delete(name);
  return new Request(new URL(paths.problem(problem), request.url), { headers });
}

/** Behind a proxy of our own (TRUST_PROXY=1) the last address it names is the visitor's. */
function addressOf(request: Request, address: string): string {
  if (process.env.TRUST_PROXY !== "1") return address;
  return request.headers.get("X-Forwarded-For")?.split(",").at(-1)?.trim() || address;
}
