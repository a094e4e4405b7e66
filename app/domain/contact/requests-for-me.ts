import { eq } from "drizzle-orm";
import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { ownProfile } from "#app/domain/directory/own-profile";
import { query } from "#app/gate/command";
import { contactRequests } from "#drizzle/schema/contact";
import { askedRequests } from "./asked-request";

/** What was asked of the own page, the newest first. Null where there is no page. */
export const requestsForMe = query({
  name: "contact.requests-read",
  input: z.object({}),
  about: async ({ db, actor }) => ({ own: await ownProfile(db, actor.accountId) }),
  allowedIf: whoWasAskedMay,
  carryOut: async ({ db, keys, subject: { own } }) =>
    own && (await askedRequests({ db, keys }, eq(contactRequests.helperId, own.helperId))),
});
