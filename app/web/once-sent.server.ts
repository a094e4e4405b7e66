import { redirect } from "@remix-run/node";

const field = "verstuurd";

/** Where somebody reads what became of what was sent, or of this kind of it. */
export const onceSent = (page: string, kind?: string): string =>
  kind === undefined ? `${page}?${field}` : `${page}?${field}=${kind}`;

/** Only who sent something is told what became of it: anybody else goes to where it is sent from. */
export function sentOrGo({ url }: Request, from: string): null {
  if (!new URL(url).searchParams.has(field)) throw redirect(from);
  return null;
}

/** What somebody sent, of these kinds. */
export function kindSent<Kind extends string>({ url }: Request, kinds: readonly Kind[]): Kind | undefined {
  const said = new URL(url).searchParams.get(field);
  return kinds.find((kind) => kind === said);
}
