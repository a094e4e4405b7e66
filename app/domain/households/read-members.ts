import { z } from "zod";
import {
  mayAcceptToRepresent,
  mayAnswerAboutOwning,
  mayAskAboutOwning,
  mayAskToRepresent,
  mayCorrectMember,
  mayEndRepresentation,
  mayReadMembers,
  maySettleMembers,
  mayStopOwning,
} from "#app/domain/access/households";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { HouseholdId } from "#app/domain/fields";
import { query } from "#app/gate/command";
import { decidesAlone } from "./age-tiers";
import {
  isLastOwner,
  type ListedMember,
  type ListedRepresentation,
  type Member,
  type Representation,
} from "./member";
import { jurisdictionOf, membersOf } from "./members-of";
import type { ListedOwningQuestion, OwningQuestion } from "./owning";
import { owningQuestionsOf } from "./owning-questions";
import { endingSoonFor, representationsOf } from "./representations-of";
import { findHousehold } from "./standing";

/** Who belongs to the household, who has a sign-in, and who acts for whom until when. */
export const readMembers = query({
  name: "households.members-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadMembers,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const { householdId, standing } = subject;
    const members = await membersOf(room, householdId, standing);
    const representations = await representationsOf(room, householdId);
    return {
      members: members.map((member) => withWhatMayBeDone(subject, member, members)),
      owning: (await owningQuestionsOf(room, householdId, members)).map((one) => asListed(subject, one)),
      mayStopOwning: mayStopOwning(subject).allowed,
      representations: representations.map((one) => withVerdicts(subject, one, members)),
      endingSoon: endingSoonFor(standing, representations),
      country: await jurisdictionOf(room, householdId),
      maySettle: maySettleMembers(subject).allowed,
      isLastOwner: isLastOwner(members),
    };
  },
});

/** About a child under twelve nobody is asked, so that nobody has to answer for it either. */
function withWhatMayBeDone(subject: HouseholdSubject, member: Member, members: Member[]): ListedMember {
  const couldAnswer = members.filter(
    (other) =>
      member.tier !== "under12" &&
      other.id !== member.id &&
      other.signIn === "there" &&
      mayAskToRepresent({ ...subject, member: known(member), representativeId: other.id }).allowed,
  );
  return {
    ...member,
    couldAnswer: couldAnswer.map(({ id, name }) => ({ id, name })),
    mayCorrect: mayCorrectMember({ ...subject, member: known(member) }).allowed,
    mayAskAboutOwning: mayAskAboutOwning({ ...subject, member: known(member) }).allowed,
  };
}

function asListed(subject: HouseholdSubject, question: OwningQuestion): ListedOwningQuestion {
  const you = subject.standing.as === "party" ? null : subject.standing.memberId;
  const may = (answer: "yes" | "no") => mayAnswerAboutOwning({ ...subject, question }, { answer }).allowed;
  const { awaits } = question;
  return {
    ...question,
    isAboutYou: question.memberId === you,
    isAskedByYou: question.askedBy === you,
    mayAgree: may("yes") && (awaits.length === 0 || awaits.some(({ id }) => id === you)),
    mayDecline: may("no"),
  };
}

function withVerdicts(
  subject: HouseholdSubject,
  one: Representation,
  members: Member[],
): ListedRepresentation {
  const member = members.find(({ id }) => id === one.memberId);
  return {
    ...one,
    memberDecides: member ? decidesAlone(member.tier) : false,
    mayAccept: !one.accepted && mayAcceptToRepresent({ ...subject, ...one }).allowed,
    mayEnd:
      member !== undefined && mayEndRepresentation({ ...subject, ...one, member: known(member) }).allowed,
  };
}

const known = ({ id, role, tier, signIn }: Member) => ({ id, role, tier, hasSignIn: signIn === "there" });
