import { newId } from "#app/domain/fields";

const cookieName = "weg";
const secure = process.env.APP_URL?.startsWith("https:") ? "; Secure" : "";
/** As long as what was held before can still be in the browser. In seconds. */
const halfAnHour = 30 * 60;

/**
 * Whether somebody left at once in this browser (guard.js) while the session may still be open. The browser says so by itself,
 * before anything has reached us: over a slow connection Back would be quicker.
 */
export const hasLeft = (cookieHeader: string): boolean => saidIn(cookieHeader).sign === "1";

/** Which leaving was the last one in this browser, for half an hour. What it held before that counts no more. */
export const leavingIn = (cookieHeader: string): string | null => saidIn(cookieHeader).leaving ?? null;

/** Says that somebody leaves; the next request ends the session, if there is one. */
export const leavesNow = (cookieHeader: string): string => mark("1", cookieHeader);

/** Says that somebody left, and that no session is open any more. */
export const leftBehind = (cookieHeader: string): string => mark("0", cookieHeader);

function mark(sign: "0" | "1", cookieHeader: string): string {
  const leaving = hasLeft(cookieHeader) ? leavingIn(cookieHeader) : newId();
  return `${cookieName}=${sign}.${leaving}; Path=/; Max-Age=${halfAnHour}; SameSite=Lax${secure}`;
}

function saidIn(cookieHeader: string): { sign?: string; leaving?: string } {
  return (
    new RegExp(`(?:^|; )${cookieName}=(?<sign>[01])\\.(?<leaving>[\\w-]+)`).exec(cookieHeader)?.groups ?? {}
  );
}

/** What a cookie holds until somebody leaves. Null where there is none, or where somebody left after it was written. */
export function heldIn(cookieHeader: string, name: string): string | null {
  const [, value = null, writtenAfter] =
    new RegExp(`(?:^|; )${name}=([\\w-]+)(?:\\.([\\w-]+))?`).exec(cookieHeader) ?? [];
  const leaving = leavingIn(cookieHeader);
  return leaving === null || leaving === writtenAfter ? value : null;
}

/** The value for such a cookie: it says after which leaving it was written. */
export const toHold = (value: string, leaving: string | null): string =>
  leaving === null ? value : `${value}.${leaving}`;
