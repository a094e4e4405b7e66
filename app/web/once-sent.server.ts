import { redirect } from "@remix-run/node";

/** Where somebody reads what became of what was sent. */
export const onceSent = (page: string): string => `${page}?verstuurd`;

/** Only who sent something is told what became of it: anybody else goes to where it is sent from. */
export function sentOrGo({ url }: Request, from: string): null {
  if (!new URL(url).searchParams.has("verstuurd")) throw redirect(from);
  return null;
}
