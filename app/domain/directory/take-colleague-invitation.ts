import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheWordsMay } from "#app/domain/access/directory";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { ColleagueWords, hashOfColleagueWords } from "./colleague-words";

/** Takes the words of a colleague. They work once; sent twice by the same person they were taken once. */
export const takeColleagueInvitation = command({
  name: "directory.colleague-invitation-taken",
  input: z.object({ words: ColleagueWords }),
  about: async () => ({}),
  allowedIf: whoHoldsTheWordsMay,
  async carryOut({ db, keys, input }) {
    const [row] = await db
      .select({ taken: sql<boolean>`taken` })
      .from(sql`take_colleague_invitation(${hashOfColleagueWords(keys, input.words)}) as taken`);
    return row?.taken ? undefined : new Invalid({ words: "invitation-not-usable" });
  },
});
