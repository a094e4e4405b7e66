import { Lucia, TimeSpan } from "lucia";
import { sessionStore } from "#app/database/sessions.server";
import { countAttempt } from "#app/domain/accounts/count-attempt";
import { credentials } from "#app/domain/accounts/credentials";
import { verifyPassword } from "#app/domain/accounts/password";
import { SignInName } from "#app/domain/accounts/sign-in-name";
import type { AccountId, Person } from "#app/gate/actor";
import type { FieldErrors } from "#app/gate/outcome";
import { hasLeft, leftBehind } from "./left-at-once";
import { networkOf } from "./network";

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
    UserId: string;
  }
}

const secure = process.env.APP_URL?.startsWith("https:") ?? false;

/**
 * A session ends at most half an hour after the last request, for it is prolonged in its second quarter of an hour; the
 * store ends it after twelve hours in any case.
 */
const lucia = new Lucia(sessionStore, {
  sessionExpiresIn: new TimeSpan(30, "m"),
  sessionCookie: {
    name: secure ? "__Host-session" : "session",
    expires: false,
    attributes: { secure, sameSite: "lax", path: "/" },
  },
});

interface KnownVisitor {
  person: Person | null;
  /** To send along, where the session was prolonged or has ended. */
  cookies: string[];
}

export async function whoIs(cookieHeader: string): Promise<KnownVisitor> {
  if (hasLeft(cookieHeader)) return { person: null, cookies: await endSession(cookieHeader) };
  const token = lucia.readSessionCookie(cookieHeader);
  if (!token) return { person: null, cookies: [] };
  const { session } = await lucia.validateSession(token);
  if (!session) return { person: null, cookies: [lucia.createBlankSessionCookie().serialize()] };
  const cookies = session.fresh ? [lucia.createSessionCookie(token).serialize()] : [];
  return { person: { accountId: session.userId as AccountId }, cookies };
}

/** Who is signed in, without prolonging it: a page that is only open keeps nobody signed in. */
export async function signedIn(cookieHeader: string): Promise<Person | null> {
  const token = hasLeft(cookieHeader) ? null : lucia.readSessionCookie(cookieHeader);
  if (!token) return null;
  const [session] = await sessionStore.getSessionAndUser(token);
  const isLive = session !== null && session.expiresAt.getTime() > Date.now();
  return isLive ? { accountId: session.userId as AccountId } : null;
}

/** A new session, with a token that nobody held before; the one of this browser, if any, ends. Gives the cookies. */
export async function startSession(person: Person, cookieHeader: string): Promise<string[]> {
  await endSession(cookieHeader);
  await lucia.deleteExpiredSessions();
  const session = await lucia.createSession(person.accountId, {});
  return [lucia.createSessionCookie(session.id).serialize(), ...withoutLeaving(cookieHeader)];
}

/** Gives the cookies with which the browser forgets it. */
export async function endSession(cookieHeader: string): Promise<string[]> {
  const token = lucia.readSessionCookie(cookieHeader);
  if (token) await lucia.invalidateSession(token);
  return [lucia.createBlankSessionCookie().serialize(), ...withoutLeaving(cookieHeader)];
}

function withoutLeaving(cookieHeader: string): string[] {
  return hasLeft(cookieHeader) ? [leftBehind(cookieHeader)] : [];
}

type SignIn = { ok: true; person: Person } | { ok: false; fields: FieldErrors };

/** One answer for an unknown name and for a wrong password, in the same time; a pause after too many tries. */
export async function signIn(typedName: string, password: string, address: string): Promise<SignIn> {
  const wrong: SignIn = { ok: false, fields: { signIn: "wrong-sign-in" } };
  const name = SignInName.safeParse(typedName);
  if (!name.success) return wrong;
  if (!(await withinBounds(name.data, address))) return { ok: false, fields: { signIn: "too-many-tries" } };
  const known = await credentials.run(null, { signIn: name.data });
  const found = known.kind === "done" ? known.result : null;
  const right = await verifyPassword(found?.passwordHash ?? null, password);
  return found && right ? { ok: true, person: { accountId: found.accountId } } : wrong;
}

/** Counted under the name as it is looked up, so that no other spelling of it counts anew. */
async function withinBounds(name: string, address: string): Promise<boolean> {
  const network = networkOf(address);
  const tries = [
    await countAttempt.run(null, { kind: "sign-in-network", by: network }),
    await countAttempt.run(null, { kind: "sign-in-name-here", by: `${name} ${network}` }),
    await countAttempt.run(null, { kind: "sign-in-name", by: name }),
  ];
  return tries.every((tried) => tried.kind === "done" && tried.result.withinBounds);
}
