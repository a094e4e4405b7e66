import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayAskColleague } from "#app/domain/access/directory";
import { NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { colleagueInvitations } from "#drizzle/schema/colleague-invitations";
import { colleagueWords, hashOfColleagueWords } from "./colleague-words";
import { oneAtATime } from "./one-at-a-time";
import { ownOrganisation } from "./own-organisation";

const daysOfInvitation = 14;
/** More than anybody hands out at a time. */
const mostOpen = 20;

/** Makes six words for one colleague. Sent twice they are the same. */
export const askColleague = command({
  name: "directory.colleague-asked",
  input: z.object({ id: NewId }),
  about: ({ db, actor }) => ownOrganisation(db, actor.accountId),
  allowedIf: mayAskColleague,
  async carryOut({ db, keys, input, subject: { helperId, organisation } }) {
    const id = rowId(helperId, input.id);
    await oneAtATime(db, helperId);
    const open = await db
      .select({ id: colleagueInvitations.id })
      .from(colleagueInvitations)
      .where(
        and(
          eq(colleagueInvitations.helperId, helperId),
          isNull(colleagueInvitations.acceptedAt),
          isNull(colleagueInvitations.withdrawnAt),
          gt(colleagueInvitations.expiresAt, sql`now()`),
        ),
      );
    if (open.some((one) => one.id === id)) return;
    if (open.length >= mostOpen) return new Invalid({ form: "too-many-invitations" });
    await db
      .insert(colleagueInvitations)
      .values({
        ...{ id, helperId, organisation: String(organisation) },
        wordsHash: hashOfColleagueWords(keys, colleagueWords(keys, id)),
        expiresAt: sql`now() + make_interval(days => ${daysOfInvitation})`,
      })
      .onConflictDoNothing();
  },
});
