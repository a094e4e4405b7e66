import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { query } from "#app/gate/command";
import { helpersById } from "./helpers-by-id";
import { ownProfile } from "./own-profile";

/** The public page of whoever asks, as everybody reads it. Null where there is none. */
export const readOwnPage = query({
  name: "directory.own-page-read",
  input: z.object({}),
  async about({ db, actor }) {
    const own = await ownProfile(db, actor.accountId);
    return { page: own ? ((await helpersById(db, [own.helperId]))[0] ?? null) : null };
  },
  allowedIf: whoIsOnThePageMay,
  carryOut: async ({ subject }) => subject.page,
});
