import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { catalogues } from "./i18n/catalogues";
import { SpeechProvider } from "./i18n/speech";
import { languageOf } from "./web/language";

/** The whole page at once: a slow network gets one answer, and an error its own status. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const language = languageOf(request);
  const { nonce } = context.visit;
  const drawn = (
    <SpeechProvider language={language} catalogue={catalogues[language]}>
      <RemixServer context={page} url={request.url} nonce={nonce} />
    </SpeechProvider>
  );
  const body = hasScript(page) ? await withWhatWasLoaded(drawn, nonce) : asText(drawn);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Length", String(body.length));
  return new Response(body, { status, headers });
}

/** As app/root.tsx has it. */
const hasScript = ({ staticHandlerContext, routeModules }: EntryContext) =>
  staticHandlerContext.matches.some(({ route }) => isPersonal(routeModules[route.id]?.handle));

const isPersonal = (handle: unknown) =>
  typeof handle === "object" && handle !== null && "personal" in handle && handle.personal === true;

/** A fifth less work than the other way, and the same page. It says nothing of what breaks within a Suspense: such a page has none. */
const asText = (page: ReactElement) => Buffer.from(`<!DOCTYPE html>${renderToString(page)}`);

/**
 * What was loaded is handed over to the page's script in pieces, which a text would lose. A part within a Suspense comes alive by itself in the browser,
 * and is in its place here: one that cannot be drawn is a page that cannot be drawn.
 */
function withWhatWasLoaded(page: ReactElement, nonce: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => void pipe(collected(resolve)),
      onError: reject,
    });
  });
}

function collected(onWhole: (body: Uint8Array<ArrayBuffer>) => void): Writable {
  const parts: Buffer[] = [];
  return new Writable({
    write(part, _encoding, next) {
      parts.push(part);
      next();
    },
    final(next) {
      onWhole(Buffer.concat(parts));
      next();
    },
  });
}

/** For whoever runs the house: where it broke, never what somebody wrote. A failed query's own message holds its values. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const said = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const frames =
    error instanceof Error
      ? (error.stack?.split("\n").filter((line) => line.startsWith("    at ")) ?? [])
      : [];
  console.error([`${request.method} ${routeOnly(request.url)}: ${said}`, ...frames].join("\n"));
}

/** Addresses hold ids and, in an invitation, its words: only their first part is told. */
function routeOnly(url: string): string {
  return `/${new URL(url).pathname.split("/")[1] ?? ""}`;
}
