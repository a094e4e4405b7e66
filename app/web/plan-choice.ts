const cookieName = "plan";
const yearInSeconds = 365 * 24 * 60 * 60;

/** The household whose plan this browser opened last. Whose it is, is asked anew at every page. */
export function chosenPlan(request: Request): string | null {
  return (
    new RegExp(`(?:^|; )${cookieName}=([0-9a-f-]{36})`).exec(request.headers.get("Cookie") ?? "")?.[1] ?? null
  );
}

export function planCookie(householdId: string): string {
  return `${cookieName}=${householdId}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax; HttpOnly`;
}
