import { z } from "zod";
import { mayCorrectMember, mayEndMembership } from "#app/domain/access/households";
import { MemberId } from "#app/domain/fields";
import { findMember } from "#app/domain/households/find-member";
import { query } from "#app/gate/command";
import { versionsOfMember } from "./versions-of-member";

/** What stands there of somebody of the household and stood there before, for who may put something else. */
export const memberToCorrect = query({
  name: "households.members-read",
  input: z.object({ memberId: MemberId }),
  about: (search) => findMember(search, search.input.memberId),
  allowedIf: mayCorrectMember,
  carryOut: async ({ db, keys, subject }) => ({
    ...subject.member,
    former: await versionsOfMember({ db, keys }, subject),
    mayEnd: mayEndMembership(subject).allowed,
  }),
});
