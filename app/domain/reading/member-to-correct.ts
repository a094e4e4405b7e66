import { z } from "zod";
import { mayCorrectMember, mayEndMembership } from "#app/domain/access/households";
import { MemberId } from "#app/domain/fields";
import { findMember } from "#app/domain/households/find-member";
import { query } from "#app/gate/command";

/** What stands there of somebody of the household, for who may put something else. */
export const memberToCorrect = query({
  name: "households.members-read",
  input: z.object({ memberId: MemberId }),
  about: (search) => findMember(search, search.input.memberId),
  allowedIf: mayCorrectMember,
  carryOut: async ({ subject }) => ({ ...subject.member, mayEnd: mayEndMembership(subject).allowed }),
});
