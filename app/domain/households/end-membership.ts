import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayEndMembership } from "#app/domain/access/households";
import { MemberId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { findMember } from "./find-member";

/** Somebody without a sign-in is of the household no longer. What the family wrote about this person stays. */
export const endMembership = command({
  name: "households.member-ended",
  input: z.object({ memberId: MemberId }),
  about: (search) => findMember(search, search.input.memberId),
  allowedIf: mayEndMembership,
  async carryOut({ db, subject: { householdId, member } }) {
    await db
      .select({ ended: sql<boolean>`ended` })
      .from(sql`end_membership(${householdId}::uuid, ${member.id}::uuid) as ended`);
    return { memberId: member.id };
  },
});
