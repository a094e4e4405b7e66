import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoHoldsTheWordsMay } from "#app/domain/access/directory";
import { query } from "#app/gate/command";
import type { HeldState } from "./colleague-invitation";
import { ColleagueWords, hashOfColleagueWords } from "./colleague-words";

export interface HeldInvitation {
  organisation: string;
  state: HeldState;
}

/** What six words of a colleague are to whoever holds them. Missing where they are the words of nothing. */
export const lookUpColleagueInvitation = query({
  name: "directory.colleague-invitation-looked-up",
  input: z.object({ words: ColleagueWords }),
  about: ({ db, keys, input }) => heldInvitation(db, hashOfColleagueWords(keys, input.words)),
  allowedIf: whoHoldsTheWordsMay,
  carryOut: async ({ subject }) => subject,
});

export async function heldInvitation(db: Db, hash: string): Promise<HeldInvitation | null> {
  const [row] = await db
    .select({ organisation: sql<string>`organisation`, state: sql<HeldState>`state` })
    .from(sql`colleague_invitation_by_words(${hash})`);
  return row ?? null;
}
