/** What has a place of its own in the menu, beside the plan: what was asked of the own page, and the desk of moderators. */
export const workplaces = ["requests", "desk"] as const;
export type Workplace = (typeof workplaces)[number];

const cookieName = "menu";

/** What the menu of this browser shows since somebody signed in. It opens nothing: each page asks anew who may see it. */
export function menuOf(request: Request): Workplace[] {
  const said = new RegExp(`(?:^|; )${cookieName}=([a-z.]+)`).exec(request.headers.get("Cookie") ?? "")?.[1];
  return workplaces.filter((place) => said?.split(".").includes(place));
}

/** Gone with the browser's session, as the other one that says who is signed in; at once where there is nothing to show. */
export function menuCookie(shown: readonly Workplace[]): string {
  const until = shown.length === 0 ? "; Max-Age=0" : "";
  return `${cookieName}=${shown.join(".")}; Path=/; SameSite=Lax; HttpOnly${until}`;
}
