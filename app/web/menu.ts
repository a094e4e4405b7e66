/** Where somebody works beside the own plan: what was asked of the own page, and the desk of moderators. */
export type Workplace = "requests" | "desk";

/** What has a place of its own in the menu. The plan is named for who works here and keeps one too; who does not work here always has it. */
const places = ["plan", "requests", "desk"] as const;
export type MenuPlace = (typeof places)[number];

const cookieName = "menu";

/** What the menu of this browser shows since somebody signed in. It opens nothing: each page asks anew who may see it. */
export function menuOf(request: Request): MenuPlace[] {
  const said = new RegExp(`(?:^|; )${cookieName}=([a-z.]+)`).exec(request.headers.get("Cookie") ?? "")?.[1];
  return places.filter((place) => said?.split(".").includes(place));
}

/** Gone with the browser's session, as the other one that says who is signed in; at once where there is nothing to show. */
export function menuCookie(shown: readonly MenuPlace[]): string {
  const until = shown.length === 0 ? "; Max-Age=0" : "";
  return `${cookieName}=${[...new Set(shown)].join(".")}; Path=/; SameSite=Lax; HttpOnly${until}`;
}

/** The menu of who works here and turns out to keep a plan too. Empty where it need not change. */
export function withThePlan(request: Request): string[] {
  const menu = menuOf(request);
  return menu.length === 0 || menu.includes("plan") ? [] : [menuCookie(["plan", ...menu])];
}
