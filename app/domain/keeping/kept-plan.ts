import { z } from "zod";
import { memberHomes } from "#app/domain/households/member";
import { agreementSteps } from "#app/domain/plan/agreement";
import { attainments, audiences, goalKinds, lifecycles, lifeDomains } from "#app/domain/plan/goal";
import { levels } from "#app/domain/plan/goal-scale";
import { comparisons } from "#app/domain/plan/measurement";
import { proposalDecisions } from "#app/domain/plan/proposal";
import { headingKeys, templates } from "#app/domain/plan/template";
import { grantVerbs, partyKinds } from "#app/domain/sharing/grant";
import { partyStates } from "#app/domain/sharing/party";
import { circleSections } from "./kept-circle";
import { former, id, memberId, moment } from "./kept-former";
import { progressText } from "./kept-progress";
import { CopiedPart } from "./paper-part";

const itemId = id.nullable().describe("The one agreement or progress entry it is about; null for the goal.");

const written = { id, authorId: memberId, createdAt: moment };

const goalText = { words: z.string(), reason: z.string().nullable() };
const proposedText = { who: z.string(), what: z.string(), when: z.string() };
const agreementText = {
  ...proposedText,
  how: z.string().nullable(),
  withWhom: z.string().nullable(),
  dueOn: z.iso.date().nullable(),
};
const headingText = { words: z.string().nullable() };

const someone = { memberId: memberId.nullable(), partyId: id.nullable() };
const Taker = z
  .strictObject({ version: id, ...someone, namedBy: memberId, namedAt: moment })
  .describe("Who was asked to do it, as it read in one version.");
const Step = z
  .strictObject({
    ...{ step: z.enum(agreementSteps), version: id, ...someone, saidAt: moment },
    ...{ movedTo: z.iso.date().nullable(), moment: z.string().nullable(), words: z.string().nullable() },
  })
  .describe("What was said of it: that somebody does it, how it went, a new day.");
const Agreement = z.strictObject({
  ...written,
  ...agreementText,
  former: former(agreementText),
  takers: z.array(Taker),
  steps: z.array(Step),
});
const Progress = z.strictObject({ ...written, ...progressText, former: former(progressText) });
const State = z.strictObject({
  lifecycle: z.enum(lifecycles),
  lookAgainOn: z.iso.date().nullable(),
  attainment: z.enum(attainments),
  words: z.string().nullable(),
  saidBy: memberId,
  saidAt: moment,
});
const Scale = z
  .strictObject({
    ...{ id, writtenBy: memberId, writtenAt: moment, replacedAt: moment.nullable() },
    levels: z
      .array(z.string().nullable())
      .length(levels.length)
      .describe("What each level says, from -2 to +2; null where nothing was written."),
  })
  .describe(
    "A scale in own words (Goal Attainment Scaling, Kiresuk and Sherman 1968). One at most was not replaced.",
  );
const Measurement = z
  .strictObject({
    ...{ id, onDay: z.iso.date(), saidBy: memberId, saidAt: moment, replacedAt: moment.nullable() },
    compared: z.enum(comparisons).nullable().describe("Against the beginning or the time before."),
    level: z.int().min(-2).max(2).nullable().describe("On the scale that is named; 0 is what is hoped for."),
    ...{ scaleId: id.nullable(), words: z.string().nullable() },
  })
  .describe("How far the goal was; what was corrected since has the moment of that.");
const Comment = z.strictObject({
  ...{ id, itemId, ...someone, authorName: z.string() },
  ...{ words: z.string(), createdAt: moment },
});
const Proposal = z.strictObject({
  id,
  partyId: id,
  ...proposedText,
  how: z.string().nullable(),
  withWhom: z.string().nullable(),
  createdAt: moment,
  decision: z.enum(proposalDecisions).nullable(),
});

const Goal = z.strictObject({
  ...written,
  kind: z
    .enum(goalKinds)
    .describe("A goal, or what matters besides: a wish, a strength, a section of our story."),
  ...goalText,
  domain: z.enum(lifeDomains).nullable(),
  audience: z.enum(audiences),
  about: z.array(memberId).describe("Nobody means all of the household."),
  states: z.array(State).describe("Where it stands and how far it came, in the order of saying."),
  scales: z.array(Scale),
  measurements: z.array(Measurement),
  former: former(goalText),
  agreements: z.array(Agreement),
  progress: z.array(Progress),
  comments: z.array(Comment),
  proposals: z.array(Proposal),
});

const Member = z.strictObject({
  id,
  name: z.string(),
  role: z.enum(["owner", "member"]),
  bornOn: z.iso.date().nullable(),
  leftAt: moment.nullable(),
  former: z
    .array(
      z.strictObject({
        ...{ name: z.string(), bornOn: z.iso.date().nullable(), home: z.enum(memberHomes) },
        ...{ replacedBy: memberId, replacedAt: moment },
      }),
    )
    .describe("What stood there before it was corrected, for who may correct it."),
});
const Party = z.strictObject({
  id,
  kind: z.enum(partyKinds),
  name: z.string(),
  organisation: z.string().nullable(),
  state: z.enum(partyStates),
});
const Grant = z
  .strictObject({
    id,
    goalId: id,
    itemId,
    partyId: id,
    verb: z.enum(grantVerbs),
    grantedBy: memberId,
    startsAt: moment,
    showsFrom: moment.nullable().describe("Only what was written from this moment on; null for everything."),
    expiresAt: moment.nullable(),
    alsoAfter: z.boolean().describe("Also when the help has ended."),
    revokedAt: moment.nullable(),
    revokedBy: memberId.nullable(),
    isLive: z.boolean().describe("Whether it opened anything when this was made."),
  })
  .describe("A permission for somebody from outside, also one that is over.");
const Closing = z.strictObject({
  id,
  closedAt: moment,
  closedBy: memberId,
  reopenedAt: moment.nullable(),
  reopenedBy: memberId.nullable(),
});

const Title = z
  .strictObject({ words: z.string().nullable(), authorId: memberId, createdAt: moment })
  .describe("What the family calls its plan; the last one holds, null for the name of the household.");
const TemplateChoice = z.strictObject({
  template: z.enum(templates),
  countedFrom: z.iso.date().nullable(),
  chosenBy: memberId,
  chosenAt: moment,
});
const Heading = z.strictObject({
  ...written,
  key: z.enum(headingKeys),
  ...headingText,
  former: former(headingText),
  removedBy: memberId.nullable(),
  removedAt: moment.nullable(),
});
const Copy = z
  .strictObject({
    ...{ id, madeBy: memberId, madeAt: moment, audience: z.enum(audiences) },
    toWhom: z.string().nullable().describe("Null for what was copied when the plan was closed."),
    ...{ code: z.string(), parts: z.array(CopiedPart) },
  })
  .describe("A copy as it was made, with its sixteen characters.");

/** Everything of a plan that somebody of the household sees. One field of it is one section (sections.ts). */
export const keptSections = {
  members: z.array(Member),
  parties: z.array(Party),
  grants: z.array(Grant),
  goals: z.array(Goal),
  titles: z.array(Title),
  setUp: z.array(TemplateChoice),
  headings: z.array(Heading),
  closings: z.array(Closing),
  copies: z.array(Copy),
  ...circleSections,
};

const KeptPlan = z.strictObject(keptSections);
export type KeptPlan = z.infer<typeof KeptPlan>;
export type KeptHeading = z.infer<typeof Heading>;
export type KeptGoal = z.infer<typeof Goal>;
