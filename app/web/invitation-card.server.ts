import { paths } from "./paths";
import { qrCode } from "./qr-code.server";

/** What stands on the card that an owner hands over. The code and the link open the same door as the words. */
export function invitationCard(words: string[], request: Request) {
  const site = siteOf(request);
  const link = site + paths.acceptInvitation(words.join("-"));
  const address = `${site}${paths.enterInvitation()}`.replace(/^https?:\/\//, "");
  return { words, link, address, code: qrCode(link) };
}

/** The address of this site, to hand on. */
export function siteOf(request: Request): string {
  return process.env.APP_URL ?? new URL(request.url).origin;
}
