/** A form as a browser sends it; the address differs, so that nobody uses up another's tries. */
export async function send(
  url: string,
  path: string,
  cookie: string,
  fields: Record<string, string>,
): Promise<{ status: number; leadsTo: string }> {
  const answer = await fetch(url + path, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url, Cookie: cookie, "X-Forwarded-For": anyAddress() },
    body: new URLSearchParams(fields),
  });
  await answer.arrayBuffer();
  return { status: answer.status, leadsTo: answer.headers.get("Location") ?? "" };
}

const anyAddress = () =>
  [10, ...Array.from({ length: 3 }, () => 1 + Math.floor(Math.random() * 254))].join(".");
