import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { mayAskColleague } from "#app/domain/access/directory";
import { query } from "#app/gate/command";
import { colleagueInvitations } from "#drizzle/schema/colleague-invitations";
import { stateOfInvitation } from "./colleague-invitation";
import { colleagueWords } from "./colleague-words";
import { ownOrganisation } from "./own-organisation";

/** What became of the invitations that somebody made, the newest first. The words are told again as long as they work. */
export const readColleagues = query({
  name: "directory.colleagues-read",
  input: z.object({}),
  about: ({ db, actor }) => ownOrganisation(db, actor.accountId),
  allowedIf: mayAskColleague,
  async carryOut({ db, keys, subject: { helperId, organisation } }) {
    const rows = await db
      .select()
      .from(colleagueInvitations)
      .where(eq(colleagueInvitations.helperId, helperId))
      .orderBy(desc(colleagueInvitations.createdAt))
      .limit(100);
    const invitations = rows.map((row) => {
      const state = stateOfInvitation(row);
      const words = state === "open" ? colleagueWords(keys, row.id) : null;
      return { id: row.id, expiresAt: row.expiresAt, createdAt: row.createdAt, state, words };
    });
    return { organisation: String(organisation), invitations };
  },
});
