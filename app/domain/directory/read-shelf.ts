import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { choice } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { siteLanguages } from "./published-text";
import { textsNow } from "./published-texts";
import { shelfFrom, toolIn } from "./self-help";

/** What people can begin with by themselves, as far as it goes in the language of who asks. */
export const readShelf = publicQuery({
  name: "directory.shelf-read",
  input: z.object({ language: choice(siteLanguages) }),
  about: async ({ db }) => shelfFrom(await textsNow(db, "tool")),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject, input }) => subject.map((tool) => toolIn(input.language, tool)),
});
