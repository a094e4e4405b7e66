import type { Ask } from "./load";

/** One request, as a browser would make it. */
export async function askOnce(
  url: string,
  { path, method = "GET", cookie, headers, body }: Ask,
): Promise<{ status: number; body: string }> {
  const answer = await fetch(url + path, {
    method,
    redirect: "manual",
    headers: { ...(cookie ? { cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, body: await answer.text() };
}
