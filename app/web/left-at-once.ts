const cookieName = "weg";
const secure = process.env.APP_URL?.startsWith("https:") ? "; Secure" : "";

/**
 * Whether somebody left at once in this browser (guard.js) since it signed in. The browser says so by itself, before signing out
 * has reached anybody: over a slow connection Back would be quicker.
 */
export function hasLeft(cookieHeader: string): boolean {
  return new RegExp(`(?:^|; )${cookieName}=1(?:;|$)`).test(cookieHeader);
}

export const forgetLeaving = `${cookieName}=; Path=/; Max-Age=0; SameSite=Lax${secure}`;
