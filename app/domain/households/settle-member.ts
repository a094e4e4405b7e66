import { sql } from "drizzle-orm";
import { z } from "zod";
import { maySettleMembers } from "#app/domain/access/households";
import { choice, MemberId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { findMember } from "./find-member";

/**
 * An owner's yes or no to whoever used the words for a member. A yes opens what the whole household sees; after a no nothing has been seen,
 * and new words can be made.
 */
export const settleMember = command({
  name: "households.member-settled",
  input: z.object({ memberId: MemberId, answer: choice(["yes", "no"]) }),
  about: (search) => findMember(search, search.input.memberId),
  allowedIf: maySettleMembers,
  async carryOut({ db, input, subject: { householdId, member } }) {
    const [row] = await db
      .select({ settled: sql<boolean>`settled` })
      .from(
        sql`settle_member(${householdId}::uuid, ${member.id}::uuid, ${input.answer === "yes"}) as settled`,
      );
    return { isNew: row?.settled === true };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
