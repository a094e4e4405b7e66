import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createRequestListener } from "@remix-run/node-fetch-server";
import compression from "compression";
import helmet from "helmet";
import { buildFiles } from "./build-files.server";
import { answerHealth } from "./health.server";
import type { Answer } from "./requests.server";
import { answerStream } from "./streams.server";

interface Edge {
  development: boolean;
  answer: Answer;
}

type Step = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

const nonces = new WeakMap<IncomingMessage | ServerResponse, string>();

/** What stands between the network and the pages: security headers, compression, the files of the build, health. */
export function middleware({ development, answer }: Edge): RequestListener {
  const steps: Step[] = [
    onlyWhatPagesSend,
    nonceFor,
    securityHeaders(development),
    compression() as unknown as Step,
  ];
  if (!development) steps.push(buildFiles("build/client"), answerHealth, answerStream);
  return (request, response) => {
    const page = createRequestListener((asked: Request, client: { address: string }) =>
      answer(asked, { nonce: nonces.get(response) ?? "", address: client.address }),
    );
    walk(steps, request, response, () => page(request, response));
  };
}

/** In development the same steps stand before the development server's own. */
export function developmentSteps(): Step[] {
  return [nonceFor, securityHeaders(true), answerHealth, answerStream];
}

function walk(steps: Step[], request: IncomingMessage, response: ServerResponse, last: () => void): void {
  const [step, ...rest] = steps;
  if (!step) {
    last();
    return;
  }
  step(request, response, (error) => {
    if (error) response.writeHead(500).end();
    else walk(rest, request, response, last);
  });
}

/** A page asks or submits. Everything else is answered before anybody tries to read it. */
const onlyWhatPagesSend: Step = (request, response, next) => {
  if (["GET", "HEAD", "POST"].includes(request.method ?? "")) next();
  else response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
};

const nonceFor: Step = (_request, response, next) => {
  nonces.set(response, randomBytes(16).toString("base64"));
  next();
};

/** Only what this site itself sends may run, load or frame; scripts only with this answer's nonce. */
function securityHeaders(development: boolean): Step {
  const https = process.env.APP_URL?.startsWith("https:") ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [
          (_request, response) => `'nonce-${nonces.get(response as ServerResponse)}'`,
          "'strict-dynamic'",
        ],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: https,
    crossOriginEmbedderPolicy: false,
  }) as unknown as Step;
}
