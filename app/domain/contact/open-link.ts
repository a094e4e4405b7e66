import { z } from "zod";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { reachOf } from "./reach-of";
import { LinkToken, requestByLink } from "./request-by-link";

/** Reads a request by the link of a letter. Looking does not use the link up, since mail programs look too. */
export const openLink = publicCommand({
  name: "contact.link-opened",
  input: z.object({ token: LinkToken }),
  about: (search) => requestByLink(search, search.input.token),
  allowedIf: whoHoldsTheLinkMay,
  carryOut: async ({ db, subject: { id: _, helperId, ...request } }) => ({
    ...request,
    hasAccount: (await reachOf(db, helperId)) !== "link",
  }),
});
