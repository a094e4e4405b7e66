import { z } from "zod";
import { contactSides, networkRings } from "#app/domain/households/network-contact";
import { owningKinds } from "#app/domain/households/owning";
import { representationKinds, representationScopes } from "#app/domain/households/representation";
import { decisions } from "#app/domain/plan/evaluation";
import { noteAudiences } from "#app/domain/plan/note";
import { turnMarks } from "#app/domain/plan/task";
import { consentAnswers } from "#app/domain/sharing/consent";
import { feedbackDecisions } from "#app/domain/sharing/feedback";
import { grantVerbs } from "#app/domain/sharing/grant";
import { former, id, memberId, moment } from "./kept-former";
import { progressText } from "./kept-progress";

const ended = { endedAt: moment.nullable(), endedBy: memberId.nullable() };

const Contact = z.strictObject({
  ...{ id, authorId: memberId, createdAt: moment, name: z.string() },
  ...{ bond: z.string().nullable(), does: z.string().nullable() },
  ...{ ring: z.enum(networkRings), side: z.enum(contactSides), ...ended },
});
const Note = z.strictObject({
  ...{ id, authorId: memberId, createdAt: moment, audience: z.enum(noteAudiences) },
  texts: z
    .array(
      z.strictObject({
        ...{ authorId: memberId, createdAt: moment },
        ...progressText,
      }),
    )
    .describe("What it said, oldest first; the last one is what it says."),
});
const OwnerQuestion = z
  .strictObject({
    ...{ id, memberId, kind: z.enum(owningKinds), askedBy: memberId, askedAt: moment, ...ended },
    answers: z.array(z.strictObject({ memberId, answer: z.enum(["yes", "no"]), answeredAt: moment })),
  })
  .describe("Whether somebody becomes or stops being an owner.");
const Representation = z
  .strictObject({
    ...{ id, memberId, representativeId: memberId, proposedBy: memberId, proposedAt: moment },
    ...{ kind: z.enum(representationKinds), scope: z.enum(representationScopes) },
    ...{ acceptedAt: moment.nullable(), endsAt: moment, ...ended },
  })
  .describe("Who answers for whom.");
const HelpPeriod = z.strictObject({
  ...{ id, partyId: id, begunBy: memberId, begunAt: moment },
  ...{ endsAt: moment.nullable(), endedBy: memberId.nullable(), reviewedAt: moment.nullable() },
});
const Consent = z
  .strictObject({
    ...{ id, goalId: id, partyId: id, memberId, answer: z.enum(consentAnswers), verb: z.enum(grantVerbs) },
    wording: z.string().describe("The very words to which it was an answer."),
    edition: z.string().describe("Of the question in the product, as it read then."),
    ...{ answeredBy: memberId, answeredAt: moment },
    ...{ withdrawnAt: moment.nullable(), withdrawnBy: memberId.nullable() },
  })
  .describe("What the one whom it is about said to sharing.");
const Feedback = z
  .strictObject({
    ...{ id, partyId: id, toWhom: z.string(), words: z.string(), writtenAt: moment },
    ...{ decision: z.enum(feedbackDecisions).nullable() },
    ...{ decidedAt: moment.nullable(), decidedBy: memberId.nullable() },
  })
  .describe("What a helper would like to tell on to whoever sent the family.");

const ofADay = { day: z.iso.date(), memberId: memberId.nullable(), partyId: id.nullable() };
const taskText = {
  ...{ words: z.string(), startsOn: z.iso.date() },
  rule: z.string().nullable().describe("When it comes back (RFC 5545); null for once."),
};
const Task = z
  .strictObject({
    ...{ id, goalId: id, agreementId: id.nullable(), authorId: memberId, createdAt: moment },
    ...taskText,
    former: former(taskText),
    claims: z.array(z.strictObject({ ...ofADay, turn: z.int(), takenAt: moment })),
    marks: z.array(
      z.strictObject({ ...ofADay, mark: z.enum(turnMarks), turn: z.int().nullable(), saidAt: moment }),
    ),
  })
  .describe("Something small to do, with who took which turn and what was said of it.");

const Evaluation = z
  .strictObject({
    ...{ id, onDay: z.iso.date(), begunBy: memberId, begunAt: moment },
    decisions: z.array(
      z.strictObject({
        ...{ goalId: id, decision: z.enum(decisions), words: z.string().nullable() },
        ...{ decidedBy: memberId, decidedAt: moment },
      }),
    ),
  })
  .describe("A moment at which the family looked back, with what it decided of which goal.");

/** What is kept around the goals: people, notes, and who said yes to what. */
export const circleSections = {
  network: z.array(Contact),
  notes: z.array(Note),
  ownerQuestions: z.array(OwnerQuestion),
  representations: z.array(Representation),
  helpPeriods: z.array(HelpPeriod),
  consents: z.array(Consent),
  feedback: z.array(Feedback),
  tasks: z.array(Task),
  evaluations: z.array(Evaluation),
};
