/** Another site cannot send a form, or let somebody leave, in that person's name: browsers say where it comes from. */
export function comesFromHere(request: Request): boolean {
  const own = new Set([
    new URL(request.url).host,
    process.env.APP_URL ? new URL(process.env.APP_URL).host : "",
  ]);
  const named = request.headers.get("Origin") ?? request.headers.get("Referer");
  return named !== null && URL.canParse(named) && own.has(new URL(named).host);
}
