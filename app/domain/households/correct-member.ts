import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayCorrectMember } from "#app/domain/access/households";
import { choice, line, MemberId, optionalBirthday } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealField } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { findMember } from "./find-member";
import { memberHomes } from "./member";

/** Another name, day of birth or home. The database keeps what stood there, and keeps back a day of birth by which something would open. */
export const correctMember = command({
  name: "households.member-corrected",
  input: z.object({
    memberId: MemberId,
    name: line(80),
    bornOn: optionalBirthday,
    home: choice(memberHomes).default("here"),
  }),
  about: (search) => findMember(search, search.input.memberId),
  allowedIf: mayCorrectMember,
  async carryOut({ db, keys, input, subject: { householdId, member } }) {
    if (readsSo(member, input)) return { memberId: member.id };
    const name = sealField(members, { householdId, id: member.id }, "name", input.name, keys);
    // A day of birth is asked only of who has no sign-in.
    const bornOn = member.hasSignIn ? member.bornOn : input.bornOn;
    const [row] = await db
      .select({ corrected: sql<boolean>`corrected` })
      .from(
        sql`correct_member(${householdId}::uuid, ${member.id}::uuid, ${name}::bytea, ${bornOn}::date, ${input.home}) as corrected`,
      );
    return row?.corrected ? { memberId: member.id } : new Invalid({ bornOn: "born-on-fixed" });
  },
});

/** What is said so already is not written again. A day of birth is not asked of who has a sign-in. */
const readsSo = (
  member: { name: string; bornOn: string | null; home: string; hasSignIn: boolean },
  said: { name: string; bornOn: string | null; home: string },
): boolean =>
  member.name === said.name &&
  member.home === said.home &&
  (member.hasSignIn || member.bornOn === said.bornOn);
