import { z } from "zod";
import { mayAskToRepresent } from "#app/domain/access/households";
import { choice, MemberId, NewId, optionalDay } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { representations } from "#drizzle/schema/households";
import { findMember } from "./find-member";
import { representationScopes } from "./representation";

const fiveYears = 5 * 365.25 * 24 * 60 * 60 * 1000;

/**
 * Asks another member to act for somebody, how far and until which day. A member asks for himself; for somebody without a sign-in an owner
 * asks another one. It holds from the moment the other says yes.
 */
export const askToRepresent = command({
  name: "households.representation-asked",
  input: z.object({
    id: NewId,
    memberId: MemberId,
    representativeId: z.uuid("not-a-choice").toLowerCase(),
    scope: choice(representationScopes),
    until: optionalDay,
  }),
  async about(search) {
    const found = await findMember(search, search.input.memberId);
    const other = found && (await findMember(search, search.input.representativeId));
    if (!found || !other || other.householdId !== found.householdId) return null;
    return { ...found, representativeId: other.member.id, other: other.member };
  },
  allowedIf: mayAskToRepresent,
  async carryOut({ db, input, subject: { householdId, member, other, standing } }) {
    if (other.id === member.id || !other.hasSignIn) return new Invalid({ representativeId: "not-a-choice" });
    if (input.until === null) return new Invalid({ until: "required" });
    if (input.until.getTime() > Date.now() + fiveYears)
      return new Invalid({ until: "longer-than-five-years" });
    const proposedBy = authorOf(standing);
    const added = await db
      .insert(representations)
      .values({
        householdId,
        id: rowId(householdId, input.id, input),
        memberId: member.id,
        representativeId: other.id,
        kind: proposedBy === member.id ? "trustedPerson" : "legalRepresentative",
        scope: input.scope,
        proposedBy,
        endsAt: input.until,
      })
      .onConflictDoNothing()
      .returning({ id: representations.id });
    return { isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
