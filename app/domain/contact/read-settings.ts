import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { ownProfile } from "#app/domain/directory/own-profile";
import { query } from "#app/gate/command";
import { ownAddress } from "./answer-address";
import { termOf } from "./terms-of";

/** In how long a helper answers, and where mail goes. */
export const readSettings = query({
  name: "contact.settings-read",
  input: z.object({}),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoWasAskedMay,
  carryOut: async ({ db, keys, subject: { helperId } }) => ({
    term: await termOf(db, helperId),
    mail: await ownAddress({ db, keys }, helperId),
  }),
});
