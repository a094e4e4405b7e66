import type { OwnHousehold } from "#app/domain/households/member";
import type { Person } from "#app/gate/actor";
import { leavingIn } from "./left-at-once";
import { whoIs } from "./session.server";

/** One request: who makes it, from where, and what goes along with the answer. */
export interface Visit {
  nonce: string;
  /** The network address, behind a trusted proxy the one that the proxy names. */
  address: string;
  /** Looked up once, however many parts of a page ask. */
  person(): Promise<Person | null>;
  /** Which leaving was the last one in this browser (left-at-once.ts). */
  left: string | null;
  /** Set-Cookie headers for the answer. */
  cookies: string[];
  /** The plans of who makes it, once they were asked. */
  plans?: Promise<OwnHousehold[]>;
}

declare module "@remix-run/node" {
  interface AppLoadContext {
    visit: Visit;
  }
}

export function visitOf(request: Request, nonce: string, address: string): Visit {
  let known: Promise<Person | null> | undefined;
  const cookieHeader = request.headers.get("Cookie") ?? "";
  const left = leavingIn(cookieHeader);
  const visit: Visit = { nonce, address, left, cookies: [], person: () => (known ??= look()) };

  async function look(): Promise<Person | null> {
    const { person, cookies } = await whoIs(cookieHeader);
    visit.cookies.push(...cookies);
    return person;
  }
  return visit;
}
